import { plainWeight } from '../words/rarity.ts';
import { isContent } from '../prepare/vocabulary.ts';
import type { Overlap } from './overlap.ts';
import type { PairTables } from './pair-tables.ts';

/** In rare words (a wholly rare one is 1), in words, in log odds, and in shares of 0..1. */
export const defaults = {
  /**
   * What a pair of two articles that have little else in common needs to be linked. One wholly rare word is worth 1, so one word
   * alone never suffices. Like the other limits here chosen by hand, on labelled news and the built-in articles, so that links
   * between reports of different talks are next to none.
   */
  least: 1.05,
  /** What it needs in articles that are related: something, and more than names of office and of the main actors. */
  related: 0.1,
  /** With less than that, a pair needs so many shared words that are neither name nor office, and loses so much of its log odds. */
  ownWords: 2,
  plain: 1.5,
  /** What a pair loses of its log odds where the articles have little else in common: most such likenesses are coincidence. */
  unrelated: 1,
  /** A pair that shares this much shows by itself that the articles report the same. */
  strong: 2,
};

/** Shared words on end, a content word among them, that suffice alone. Chosen by hand. */
const enoughOnEnd = 4;
/** What such a run is worth, in rare words: enough for `strong`. */
const runWorth = 2;

/**
 * How much two sentences share that is their own, in rare words: each shared content word counts by its rarity in the language at
 * large, a figure like a word, a name less, and titles of office, forenames before a name and the story's main actors not at all.
 * Four words on end are enough by themselves.
 */
export function distinctiveness(overlap: Overlap, tables: PairTables): number {
  const { words, tokens } = overlap.x.sentence;
  let sum = 0;
  let ownWords = false;
  let token = -1;
  let counted = 0;
  const seen: number[] = [];
  for (let k = 0; k < words.length; k++) {
    const word = words[k] ?? 0;
    const value = tables.worth[word] ?? 0;
    if (value === 0 || !overlap.sharedInX[k] || seen.includes(word)) continue;
    seen.push(word);
    ownWords ||= tables.isName[word] === 0;
    // The parts of one hyphened word are one coincidence.
    const before = tokens[k] === token ? counted : 0;
    token = tokens[k] ?? -1;
    counted = Math.max(value, before);
    sum += counted - before;
  }
  // Four words on end are three stems at least: one may stand there twice, two never by turns.
  const mayRun = sum < runWorth && ownWords && overlap.stems.length >= enoughOnEnd - 1;
  return mayRun && sharesRun(overlap, tables) ? runWorth : sum;
}

/** How many of the stems two sentences share are words of their own: no name, no office, no grammar. */
export function countOwnWords(shared: readonly number[], { vocabulary, isName }: PairTables): number {
  let count = 0;
  for (const word of shared) {
    if ((vocabulary.background[word] ?? 0) >= plainWeight && !vocabulary.isOffice[word] && isName[word] === 0) count++;
  }
  return count;
}

/** Whether both sentences have the same four words on end, a content word among them. */
function sharesRun({ x, y, sharedInX }: Overlap, tables: PairTables): boolean {
  const other = y.sentence.words;
  for (let k = 0; k + enoughOnEnd <= x.sentence.words.length; k++) {
    if (!sharedInX.slice(k, k + enoughOnEnd).every(Boolean)) continue;
    const run = x.sentence.words.slice(k, k + enoughOnEnd);
    if (!run.some((word) => isOwnContent(word, tables))) continue;
    if (other.some((_, start) => run.every((word, step) => other[start + step] === word))) return true;
  }
  return false;
}

function isOwnContent(word: number, { vocabulary, isName }: PairTables): boolean {
  return isContent(word, vocabulary) && !vocabulary.isOffice[word] && isName[word] === 0;
}
