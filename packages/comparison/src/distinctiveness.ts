import { contentWeight } from './content-weight.ts';
import { intersect } from './intersect.ts';
import type { Prepared, PreparedSentence, Vocabulary } from './prepare-article.ts';

export const defaults = {
  /**
   * What a pair of two articles that have little else in common needs to be linked. One wholly rare word is worth 1, so one word
   * alone never suffices.
   */
  least: 1.05,
  /** A pair that shares this much shows by itself that the articles report the same. */
  strong: 2,
  /** What a name is worth beside a content word as rare. */
  name: 0.4,
  /** Names in more than this share of either article's sentences are what the whole story is about, and worth nothing. */
  prominent: 0.15,
};

type Sides = { a: Prepared; b: Prepared; vocabulary: Vocabulary };

/** Background weight from which a word counts in full. */
const wholly = 0.85;
/** Shared words on end, a content word among them, that suffice alone. */
const phrase = 4;
const phraseWorth = 2;

/**
 * How much two sentences share that is their own, in rare words: each shared content word counts by its rarity in the language at
 * large, a figure like a word, a name less, and titles of office, forenames before a name and the story's main actors not at all.
 * Four words on end are enough by themselves.
 */
export function distinctiveness(x: PreparedSentence, y: PreparedSentence, { a, b, vocabulary }: Sides): number {
  const shared = new Set(intersect(x.bag, y.bag));
  let sum = 0;
  let ownWords = false;
  let token = -1;
  let counted = 0;
  const seen = new Set<number>();
  x.words.forEach((word, k) => {
    if (!shared.has(word) || seen.has(word)) return;
    seen.add(word);
    const value = worth(word, { a, b, vocabulary });
    if (value === 0) return;
    ownWords ||= !a.names.has(word) && !b.names.has(word);
    // The parts of one hyphened word are one coincidence.
    const before = x.tokens[k] === token ? counted : 0;
    token = x.tokens[k] ?? -1;
    counted = Math.max(value, before);
    sum += counted - before;
  });
  const mayRun = sum < phraseWorth && ownWords && shared.size >= phrase - 1;
  return mayRun && sharesPhrase(x.words, y.words, { a, b, vocabulary }) ? phraseWorth : sum;
}

function worth(word: number, { a, b, vocabulary }: Sides): number {
  const value = ((vocabulary.background[word] ?? 0) - contentWeight) / (wholly - contentWeight);
  if (vocabulary.isOffice[word] || value <= 0) return 0;
  if (vocabulary.isNumber[word] || !(a.names.has(word) || b.names.has(word))) return value;
  return isForenameIn(word, a, b) || isProminent(word, a) || isProminent(word, b) ? 0 : defaults.name * value;
}

function isForenameIn(word: number, a: Prepared, b: Prepared): boolean {
  return a.ledTo.has(word) || b.ledTo.has(word);
}

function isProminent(word: number, prepared: Prepared): boolean {
  const count = prepared.frequency.get(word) ?? 0;
  return count >= 3 && count > defaults.prominent * prepared.sentences.length;
}

function sharesPhrase(x: readonly number[], y: readonly number[], { a, b, vocabulary }: Sides): boolean {
  const isContent = (word: number) =>
    (vocabulary.background[word] ?? 0) >= contentWeight &&
    !vocabulary.isOffice[word] &&
    !a.names.has(word) &&
    !b.names.has(word);
  const key = (words: readonly number[], k: number) => words.slice(k, k + phrase).join(' ');
  const runs = new Set<string>();
  for (let k = 0; k + phrase <= x.length; k++) if (x.slice(k, k + phrase).some(isContent)) runs.add(key(x, k));
  if (runs.size === 0) return false;
  for (let k = 0; k + phrase <= y.length; k++) if (runs.has(key(y, k))) return true;
  return false;
}
