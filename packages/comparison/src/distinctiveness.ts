import { contentWeight } from './content-weight.ts';
import type { Prepared, PreparedSentence, Vocabulary } from './prepare-article.ts';

export const defaults = {
  /** A pair below this is never linked. */
  least: 0.15,
  /** The same where the articles have little else in common. One wholly rare word is worth 1, so one word alone never suffices. */
  leastApart: 1.05,
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

/**
 * How much two sentences share that is their own, in rare words: each shared content word counts by its rarity in the language at
 * large, a figure like a word, a name less, and titles of office, forenames before a name and the story's main actors not at all.
 * Four words on end are enough by themselves. Whatever their score, sentences need `defaults.least` to be linked.
 */
export function distinctiveness(x: PreparedSentence, y: PreparedSentence, { a, b, vocabulary }: Sides): number {
  const other = new Set(y.bag);
  let sum = 0;
  for (const word of x.bag) {
    if (!other.has(word) || vocabulary.isOffice[word]) continue;
    const value = ((vocabulary.background[word] ?? 0) - contentWeight) / (wholly - contentWeight);
    if (value <= 0) continue;
    const isName = a.names.has(word) || b.names.has(word);
    if (!isName || vocabulary.isNumber[word]) sum += value;
    else if (!isForenameIn(word, a, b) && !isProminent(word, a) && !isProminent(word, b)) sum += defaults.name * value;
  }
  return sharesPhrase(x.words, y.words, { a, b, vocabulary }) ? Math.max(sum, 2) : sum;
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
