import { ReadingError } from '@vis-a-vis/parsing';
import type { Kept } from '../kept/kept.ts';
import { isCorrection, readKept } from '../kept/read-kept.ts';
import { isRecord } from '../kept/shapes.ts';
import type { KeptCorrection } from '../kept/stored.ts';

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
/** Since the second, corrections name their sentences by words; the first named them by numbers. Both are read. */
const version = 2;

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
  // The page lists articles by their ids: one that stood twice would stop it.
  const articles = new Map(value.articles.map((one) => readKept(one, name)).map((one) => [one.id, one]));
  return {
    articles: [...articles.values()],
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
