import { ReadingError, type RawSource } from '@vis-a-vis/parsing';
import type { Edits, Kept } from '../state/kept.ts';
import { areNumbers, isRecord, isText, recordOf, type JsonRecord, type Test } from '../state/shapes.ts';
import type { KeptCorrection } from '../state/storage.ts';

/**
 * What travels in a link, a backup and a JSON export: articles with what the reader said of them, corrections, settings by name,
 * and the place (a fragment) where it is to be opened.
 */
export type Parcel = {
  articles: Kept[];
  corrections: KeptCorrection[];
  settings: { [name: string]: unknown };
  place?: string;
};

const format = 'vis-a-vis';
const version = 1;

/**
 * A parcel as JSON, the same parcel always in the same words; `more` stands beside it for people and programs to read, and is not
 * read back.
 */
export function writeParcel(parcel: Parcel, more: object = {}, indent?: number): string {
  const articles = parcel.articles.map((one) => readKept(one, 'The library'));
  return JSON.stringify({ format, version, ...parcel, articles, ...more }, null, indent);
}

/** Whether a text is a parcel, of whatever version. */
export function isParcel(text: string): boolean {
  return /^\s*\{\s*"format":\s*"vis-a-vis"/.test(text);
}

/** Reads a parcel and keeps only what it knows. Throws a `ReadingError`; `name` is what the reader knows it by. */
export function readParcel(text: string, name: string): Parcel {
  const value = parse(text, name);
  if (!isRecord(value) || value.format !== format || !Array.isArray(value.articles)) {
    throw new ReadingError('shape', `${name} is not from this page.`, 'It holds other data.', 'Choose another file.');
  }
  if (typeof value.version !== 'number' || value.version > version) {
    throw new ReadingError(
      'newer',
      `${name} was made by a newer version of this page.`,
      'This version does not know all that it holds.',
      'Open it with the newer page.',
    );
  }
  const { corrections, settings, place } = value;
  return {
    articles: value.articles.map((one) => readKept(one, name)),
    corrections: Array.isArray(corrections) ? corrections.filter(isCorrection) : [],
    settings: isRecord(settings) ? settings : {},
    ...(typeof place === 'string' && { place }),
  };
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ReadingError('damaged', `${name} is damaged.`, 'It breaks off or was changed.', 'Get it again.');
  }
}

function readKept(value: unknown, name: string): Kept {
  if (
    !isRecord(value) ||
    typeof value.id !== 'string' ||
    !isRecord(value.source) ||
    typeof value.source.text !== 'string'
  ) {
    throw new ReadingError('shape', `${name} holds an article without a text.`, 'It was changed.', 'Get it again.');
  }
  const { id, added, source, edits, restored } = value;
  return {
    id,
    added: typeof added === 'number' ? added : 0,
    source: { ...knownFacts(source), ...kindOf(source), id, text: String(source.text) },
    edits: isRecord(edits) ? knownFacts(edits) : {},
    restored: areNumbers(restored) ? restored : [],
  };
}

const mayBeText: Test = (value) => value === undefined || isText(value);
const areTalks = recordOf({ date: mayBeText, place: mayBeText });

/** The facts about an article that have the right shape. */
function knownFacts(record: JsonRecord): Edits & Pick<RawSource, 'byline'> {
  const facts: JsonRecord = {};
  for (const key of ['title', 'outlet', 'byline', 'published', 'talks']) {
    const fact = record[key];
    const isRight = key === 'talks' ? areTalks : isText;
    if (isRecord(fact) && isRight(fact.value) && ['stated', 'inferred', 'reader'].includes(String(fact.basis))) {
      facts[key] = { value: fact.value, basis: fact.basis };
    }
  }
  return facts as Edits;
}

function kindOf(source: JsonRecord): Partial<RawSource> {
  const kind: JsonRecord = {};
  for (const key of ['mediaType', 'url', 'language', 'set'])
    if (typeof source[key] === 'string') kind[key] = source[key];
  const { marked, notes } = source;
  if (Array.isArray(marked)) kind.marked = marked.filter((one) => isRecord(one) && areNumbers([one.from, one.to]));
  if (Array.isArray(notes)) kind.notes = notes.filter(isText);
  return kind as Partial<RawSource>;
}

const isCorrection = recordOf({
  key: isText,
  first: isText,
  second: isText,
  correction: recordOf({ kind: (kind) => kind === 'link' || kind === 'unlink', a: areNumbers, b: areNumbers }),
}) as (value: unknown) => value is KeptCorrection;
