import { fieldOf } from './record-fields.ts';

/** An object of JSON. */
export type JsonRecord = { [key: string]: unknown };

/** Whether a value is an object and no list. */
export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** How deep a list of articles is looked for. */
const deepest = 4;

/** The records of a JSON value that may be articles: the value itself, or a list in it, wherever its maker put that. */
export function listRecords(value: unknown, depth = 0): JsonRecord[] {
  if (Array.isArray(value)) return value.filter(isRecord);
  if (!isRecord(value)) return [];
  if (isArticle(value)) return [value];
  if (depth < deepest) {
    const lists = Object.values(value)
      .map((one) => listRecords(one, depth + 1))
      .filter((list) => list.some(isArticle));
    const [first] = lists.sort((one, other) => other.length - one.length);
    if (first) return first;
  }
  return depth === 0 ? [value] : [];
}

/** A text, or a title with an address or a day. */
function isArticle(record: unknown): boolean {
  if (!isRecord(record)) return false;
  const known = new Set([...Object.keys(record), ...inner(record).map(([name]) => name)].map(fieldOf));
  return known.has('text')
    ? typeof record.text === 'string' || known.size > 2
    : known.has('title') && (known.has('url') || known.has('published'));
}

/** What a record says under its names, and under those of the fields some services put one floor lower. */
export function entriesOf(record: JsonRecord): [name: string, words: string][] {
  return [...embedded(record), ...Object.entries(record), ...inner(record)].flatMap(([name, value]) => {
    const words = wordsOf(value);
    return words === undefined ? [] : [[name, words]];
  });
}

const inner = ({ fields, attributes, _source: source }: JsonRecord): [string, unknown][] =>
  [fields, attributes, source].flatMap((one) => (isRecord(one) ? Object.entries(one) : []));

/** What WordPress puts beside the numbers it refers by. */
const embedded = ({ _embedded: one }: JsonRecord): [string, unknown][] =>
  isRecord(one) ? Object.entries(one).filter(([name]) => name === 'author') : [];

/** Several wordings of one thing, each for a use of its own, as ninjs has them. */
const isByRole = (list: readonly unknown[]): list is JsonRecord[] =>
  list.length > 0 && list.every((one) => isRecord(one) && typeof one.role === 'string' && 'value' in one);

/** Names under which an object says what it is, in turn. */
const sayings = ['name', 'rendered', 'main', 'original', '#text', '_', '$t', '__text', 'value', 'title', 'label'];

/** A text, a number, what an object says of itself, or a list of these as one line; `levels` deep at most. */
export function wordsOf(value: unknown, levels = 8): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (levels === 0) return undefined;
  const inside = (one: unknown) => wordsOf(one, levels - 1);
  if (Array.isArray(value) && isByRole(value)) return inside(value.find(({ role }) => role === 'main') ?? value[0]);
  if (Array.isArray(value)) return value.map(inside).filter(Boolean).join(', ') || undefined;
  if (!isRecord(value)) return undefined;
  const parts = value['date-parts'];
  if (Array.isArray(parts))
    return inside(Array.isArray(parts[0]) ? parts[0].map((part) => String(part).padStart(2, '0')).join('-') : parts);
  const person = [value.given, value.family].map(inside).filter(Boolean).join(' ');
  if (person !== '') return person;
  return sayings.map((name) => (Object.hasOwn(value, name) ? inside(value[name]) : undefined)).find((words) => words);
}
