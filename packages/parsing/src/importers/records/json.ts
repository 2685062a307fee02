import type { RawSource } from '../../article.ts';
import { ReadingError } from '../../reading-error.ts';
import type { Importer, SourceFile } from '../importer.ts';
import { fieldOf, recordSource, type Field } from './record-fields.ts';

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
    const sources = records.flatMap((record, i) => readRecord(record, `${file.id ?? file.name}#${i + 1}`));
    if (sources.length > 0) return sources;
    throw new ReadingError(
      'shape',
      `“${file.name}” holds no articles that can be read.`,
      'An article is an object with its words under “text” (or “body”, “content”).',
      'Rename the field, or save the articles as text.',
    );
  },
};

type JsonRecord = { [key: string]: unknown };

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

function listRecords(value: unknown): JsonRecord[] {
  if (Array.isArray(value)) return value.filter(isRecord);
  if (!isRecord(value)) return [];
  const list = Object.values(value).find((one): one is unknown[] => Array.isArray(one) && one.some(isRecord));
  return list && typeof value.text !== 'string' ? list.filter(isRecord) : [value];
}

function readRecord(record: JsonRecord, id: string): RawSource[] {
  const said: { [F in Field]?: string } = {};
  for (const [key, value] of Object.entries(record)) {
    const field = fieldOf(key);
    const words = wordsOf(value);
    if (field && words !== undefined) said[field] ??= words;
  }
  if ((said.text ?? '').trim() === '') return [];
  const source = recordSource(said, id, 'application/json');
  const { cluster } = record;
  if (typeof cluster !== 'number' && typeof cluster !== 'string') return [source];
  const place = wordsOf(record.id) ?? wordsOf(record.uid);
  const title = source.title ?? (place === undefined ? undefined : { value: place, basis: 'stated' as const });
  return [{ ...source, ...(title && { title }), set: `Set ${cluster}` }];
}

/** A text, a number, the name of an object, or a list of them as one line; `levels` deep at most. */
function wordsOf(value: unknown, levels = 8): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (levels === 0) return undefined;
  const inside = (one: unknown) => wordsOf(one, levels - 1);
  if (Array.isArray(value)) return value.map(inside).filter(Boolean).join(', ') || undefined;
  return isRecord(value) ? inside(value.name) : undefined;
}

const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
