import type { RawSource } from '../../article.ts';
import { ReadingError } from '../../reading-error.ts';
import type { Importer, SourceFile } from '../importer.ts';
import { orderDates } from './date-order.ts';
import { entriesOf, listRecords, wordsOf, type JsonRecord } from './json-records.ts';
import { recordSource, sortFields } from './record-fields.ts';
import { headlinesOnly } from './table.ts';

/**
 * JSON: one article or a list of them, bare or under a name, or one on every line. Lines with a `cluster` are passages that a search
 * for reprints (passim) gathered: each cluster is a set.
 */
export const jsonImporter: Importer = {
  name: 'JSON',
  accepts: ({ name, mediaType }, head) =>
    mediaType === 'application/json' || /\.(?:jsonl?|ndjson)$/i.test(name) || /^\s*(?:\{\s*"|\[\s*\{)/.test(head),
  read: (text, file) => {
    const records = listRecords(parse(text, file));
    const sources = readRecords(records, file.id ?? file.name);
    if (sources.length > 0) return sources;
    throw new ReadingError(
      'shape',
      `“${file.name}” holds no articles that can be read.`,
      'An article is an object with its words under “text” (or “body”, “content”).',
      'Rename the field, or save the articles as text.',
    );
  },
};

function parse(text: string, { name }: SourceFile): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    return lines.map((line, i) => {
      try {
        return JSON.parse(line) as unknown;
      } catch {
        throw new ReadingError(
          'damaged',
          `“${name}” breaks off or is not JSON.`,
          lines.length > 1 && i > 0
            ? `Line ${i + 1} cannot be read.`
            : 'Its brackets and quotation marks do not close.',
          'Save or download it again.',
        );
      }
    });
  }
}

/** The articles of records: with texts, or with headlines alone where no record of the list has a text. */
function readRecords(records: readonly JsonRecord[], id: string): RawSource[] {
  const said = records.map((record) => sortFields(entriesOf(record)));
  const dates = orderDates(said.map(({ published }) => published));
  const isList = !said.some(({ text }) => text?.trim()) && said.some(({ title, url }) => title && url);
  return records.flatMap((record, i) => {
    const { published: _, ...rest } = said[i] ?? {};
    const date = dates[i];
    const one = {
      ...rest,
      ...(date !== undefined && { published: date }),
      ...(isList && rest.title !== undefined && { text: rest.title }),
    };
    if ((one.text ?? '').trim() === '') return [];
    const source = recordSource(one, `${id}#${i + 1}`, 'application/json');
    return [inSet(isList ? { ...source, notes: [headlinesOnly] } : source, record)];
  });
}

/** A passage that a search for reprints gathered, in the set of its cluster. */
function inSet(source: RawSource, record: JsonRecord): RawSource {
  const { cluster } = record;
  if (typeof cluster !== 'number' && typeof cluster !== 'string') return source;
  const place = wordsOf(record.id) ?? wordsOf(record.uid);
  const title = source.title ?? (place === undefined ? undefined : { value: place, basis: 'stated' as const });
  return { ...source, ...(title && { title }), set: `Set ${cluster}` };
}
