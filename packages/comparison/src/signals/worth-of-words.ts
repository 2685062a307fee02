import { contentWeight } from '../words/rarity.ts';
import { unseenWeight } from '../words/weigh-background.ts';
import type { Prepared } from '../prepare/prepared.ts';
import type { Vocabulary } from '../prepare/vocabulary.ts';

/** In shares of 0..1 and in sentences; chosen by hand, like the limits of `askForDistinction`. */
export const defaults = {
  /** What a name is worth beside a content word as rare. */
  name: 0.4,
  /** Names in more than this share of either article's sentences are what the whole story is about, and worth nothing. */
  prominent: 0.15,
  /** Fewer sentences than this make no name prominent, however short the article. */
  fewest: 3,
};

type Sides = { a: Prepared; b: Prepared; vocabulary: Vocabulary };

/** By stem id: what it is worth between two articles when two sentences share it. */
export function worthOfWords(a: Prepared, b: Prepared, vocabulary: Vocabulary): Float64Array {
  const table = new Float64Array(vocabulary.background.length);
  for (const word of a.frequency.keys()) {
    if (b.frequency.has(word)) table[word] = worth(word, { a, b, vocabulary });
  }
  return table;
}

/** A content word counts from nothing, where it just is one, to 1, where the table of speeches does not hold it. */
function worth(word: number, { a, b, vocabulary }: Sides): number {
  const value = ((vocabulary.background[word] ?? 0) - contentWeight) / (unseenWeight - contentWeight);
  if (vocabulary.isOffice[word]) return 0;
  if (vocabulary.isNumber[word] || !(a.names.has(word) || b.names.has(word))) return Math.max(0, value);
  const says = !isForenameIn(word, a, b) && !isProminent(word, a) && !isProminent(word, b);
  return says ? Math.max(0, defaults.name * value) : 0;
}

function isForenameIn(word: number, a: Prepared, b: Prepared): boolean {
  return a.ledTo.has(word) || b.ledTo.has(word);
}

function isProminent(word: number, prepared: Prepared): boolean {
  const count = prepared.frequency.get(word) ?? 0;
  return count >= defaults.fewest && count > defaults.prominent * prepared.sentences.length;
}
