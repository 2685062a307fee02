import { dsvFormat } from 'd3-dsv';
import type { RawSource } from '../../article.ts';
import { ReadingError } from '../../reading-error.ts';
import type { Importer, SourceFile } from '../importer.ts';
import { orderDates } from './date-order.ts';
import { bareName, fieldNames, fieldOf, fields, recordSource, type Field } from './record-fields.ts';

/** A table as it stands in a file; the header is its first row. */
export type Table = { header: string[]; rows: string[][] };

/** Which column holds what, by index. */
export type Columns = { [F in Field]?: number };

/** What is said of a list of stories without their texts. */
export const headlinesOnly = 'This list of stories has headlines only: the articles themselves are not in it.';

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

const marks = [',', ';', '\t', '|'];
/** Lines above which a header is looked for: titles and notes of the program that wrote the table. */
const mostAbove = 20;

/**
 * Splits a table at commas, semicolons, tabs or bars: whichever its first line names (`sep=;`), else whichever gives the header with
 * the most telling names, else the most columns. The header may stand below other lines.
 */
export function readTable(text: string, name: string): Table {
  const [first, named] = /^\ufeff?"?sep=(.)"?[ ,;\t|]*(?:\r\n|[\n\r])/i.exec(text) ?? [''];
  const body = text.slice(first.length).replace(/^\ufeff/, '');
  const choices = named !== undefined ? [named] : /\.tsv$/i.test(name) ? ['\t'] : marks;
  const head = body.slice(0, headEnd(body));
  const rated = choices.map((mark) => ({ mark, ...findHeader(dsvFormat(mark).parseRows(head)) }));
  const best = rated.reduce((top, one) =>
    one.known > top.known || (one.known === top.known && one.columns > top.columns) ? one : top,
  );
  const rows = dsvFormat(best.mark).parseRows(body);
  const [header = [], ...rest] = rows.slice(best.at);
  return {
    header: header.map((cell) => cell.trim()),
    rows: rest.filter((row) => row.some((cell) => cell.trim() !== '')),
  };
}

/** Where the first lines end. */
function headEnd(text: string): number {
  let end = 0;
  for (let line = 0; line < mostAbove + 5 && end >= 0; line += 1) end = text.indexOf('\n', end + 1);
  return end < 0 ? text.length : end;
}

/** The row with the most names that tell what their column holds; the first, where none does. */
function findHeader(rows: readonly string[][]): { at: number; known: number; columns: number } {
  const rated = rows.slice(0, mostAbove).map((row, at) => ({
    at,
    known: row.length < 2 ? 0 : new Set(row.map(fieldOf).filter(Boolean)).size,
    columns: row.length,
  }));
  const best = rated.reduce((top, one) => (one.known > top.known ? one : top), {
    at: 0,
    known: 0,
    columns: rows[0]?.length ?? 0,
  });
  return best.known > 1 ? best : { at: 0, known: best.at === 0 ? best.known : 0, columns: rows[0]?.length ?? 0 };
}

/** What each column holds, by its name; the text may also show by its length. */
export function guessColumns({ header, rows }: Table): Columns {
  const columns: Columns = {};
  const names = header.map(bareName);
  for (const field of fields) {
    const at = fieldNames[field].map((name) => names.indexOf(name)).find((at) => at >= 0);
    if (at !== undefined) columns[field] = at;
  }
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
  const dates = orderDates(table.rows.map((row) => row[columns.published ?? -1]));
  const sources = table.rows.flatMap((row, i) => {
    const said: { [F in Field]?: string } = {};
    for (const field of fields) {
      const cell = field === 'published' ? dates[i] : row[columns[field] ?? -1];
      if (cell !== undefined && cell.trim() !== '') said[field] = cell;
    }
    if (headlines && said.title !== undefined) said.text = said.title;
    return said.text === undefined ? [] : [recordSource(said, `${id}#${i + 1}`, 'text/csv')];
  });
  const left = table.rows.length - sources.length;
  const notes = [
    ...(headlines ? [headlinesOnly] : []),
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
  return notes.length > 0
    ? sources.map((source) => ({ ...source, notes: [...notes, ...(source.notes ?? [])] }))
    : sources;
}

function isStoryList({ header }: Table): boolean {
  return ['title', 'url', 'media_name', 'publish_date'].every((name) => header.includes(name));
}
