import { dsvFormat } from 'd3-dsv';
import type { RawSource } from '../../article.ts';
import { ReadingError } from '../../reading-error.ts';
import type { Importer, SourceFile } from '../importer.ts';
import { fieldOf, fields, recordSource, type Field } from './record-fields.ts';

/** A table as it stands in a file; the header is its first row. */
export type Table = { header: string[]; rows: string[][] };

/** Which column holds what, by index. */
export type Columns = { [F in Field]?: number };

/** A column without a telling name holds the articles when its cells have so many characters on average. */
const longEnough = 120;

/** Tables: one article a row, by its columns' names. */
export const tableImporter: Importer = {
  name: 'CSV or TSV',
  accepts: ({ name, mediaType }) =>
    /^text\/(?:csv|tab-separated-values)$/.test(mediaType ?? '') || /\.[ct]sv$/i.test(name),
  read: (text, file) => {
    const table = readTable(text, file.name);
    return tableSources(table, guessColumns(table), file);
  },
};

/** Splits a table at commas, semicolons or tabs, whichever its header uses most. */
export function readTable(text: string, name: string): Table {
  const head = text.slice(0, Math.max(0, text.search(/\r?\n|\r|$/)));
  const count = (mark: string) => head.split(mark).length;
  const delimiter = /\.tsv$/i.test(name)
    ? '\t'
    : [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
  const [header = [], ...rows] = dsvFormat(delimiter).parseRows(text);
  return { header: header.map((cell) => cell.trim()), rows };
}

/** What each column holds, by its name; the text may also show by its length. */
export function guessColumns({ header, rows }: Table): Columns {
  const columns: Columns = {};
  header.forEach((name, at) => {
    const field = fieldOf(name);
    if (field) columns[field] ??= at;
  });
  if (columns.text !== undefined) return columns;
  const taken = Object.values(columns);
  const length = (at: number) => rows.reduce((sum, row) => sum + (row[at]?.length ?? 0), 0) / Math.max(1, rows.length);
  const longest = header
    .map((_, at) => at)
    .filter((at) => !taken.includes(at))
    .sort((p, q) => length(q) - length(p))[0];
  if (longest !== undefined && length(longest) >= longEnough) columns.text = longest;
  return columns;
}

/**
 * An article for each row of a table that has text. A Media Cloud export (stories with medium, date and address) has headlines alone:
 * they are the text, and a note says so. Throws a `ReadingError` where no column holds the text.
 */
export function tableSources(table: Table, columns: Columns, { name, id = name }: SourceFile): RawSource[] {
  const headlines = columns.text === undefined && isStoryList(table);
  if (columns.text === undefined && !headlines) {
    throw new ReadingError(
      'no text column',
      `“${name}” has no column with the articles’ text.`,
      `Its columns are: ${table.header.slice(0, 12).join(', ')}.`,
      'Name the column “text”, or say below which one it is.',
    );
  }
  const sources = table.rows.flatMap((row, i) => {
    const said: { [F in Field]?: string } = {};
    for (const field of fields) {
      const cell = row[columns[field] ?? -1];
      if (cell !== undefined && cell.trim() !== '') said[field] = cell;
    }
    if (headlines && said.title !== undefined) said.text = said.title;
    return said.text === undefined ? [] : [recordSource(said, `${id}#${i + 1}`, 'text/csv')];
  });
  const left = table.rows.length - sources.length;
  const notes = [
    ...(headlines ? ['This list of stories has headlines only: the articles themselves are not in it.'] : []),
    ...(left > 0 ? [`${left} ${left === 1 ? 'row without text was' : 'rows without text were'} left out.`] : []),
  ];
  if (sources.length === 0) {
    throw new ReadingError(
      'no article',
      `“${name}” has no rows with text.`,
      'The column is empty.',
      'Choose another column.',
    );
  }
  return notes.length > 0 ? sources.map((source) => ({ ...source, notes })) : sources;
}

function isStoryList({ header }: Table): boolean {
  return ['title', 'url', 'media_name', 'publish_date'].every((name) => header.includes(name));
}
