import { contentWeight } from '../words/content-weight.ts';
import { isShared, type PairTables } from './pair-tables.ts';
import type { PreparedSentence } from '../prepare/prepared.ts';

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
const phrase = 4;
/** What such a phrase is worth, in rare words: enough for `strong`. */
const phraseWorth = 2;

/**
 * How much two sentences share that is their own, in rare words: each shared content word counts by its rarity in the language at
 * large, a figure like a word, a name less, and titles of office, forenames before a name and the story's main actors not at all.
 * Four words on end are enough by themselves. Read from the marks that `markShared` set; `sharedCount` stems are marked.
 */
export function distinctiveness(
  x: PreparedSentence,
  y: PreparedSentence,
  sharedCount: number,
  tables: PairTables,
): number {
  let sum = 0;
  let ownWords = false;
  let token = -1;
  let counted = 0;
  const seen: number[] = [];
  for (let k = 0; k < x.words.length; k++) {
    const word = x.words[k] ?? 0;
    const value = tables.worth[word] ?? 0;
    if (value === 0 || !isShared(word, tables) || seen.includes(word)) continue;
    seen.push(word);
    ownWords ||= tables.isName[word] === 0;
    // The parts of one hyphened word are one coincidence.
    const before = x.tokens[k] === token ? counted : 0;
    token = x.tokens[k] ?? -1;
    counted = Math.max(value, before);
    sum += counted - before;
  }
  const mayRun = sum < phraseWorth && ownWords && sharedCount >= phrase - 1;
  return mayRun && sharesPhrase(x.words, y.words, tables) ? phraseWorth : sum;
}

/** Background weight from which a word is more than grammar: commoner ones are "the", "will", "have". Chosen by hand. */
const spoken = 0.2;

/** How many of the stems two sentences share are words of their own: no name, no office, no grammar. */
export function countOwnWords(shared: readonly number[], { vocabulary, isName }: PairTables): number {
  let count = 0;
  for (const word of shared) {
    if ((vocabulary.background[word] ?? 0) >= spoken && !vocabulary.isOffice[word] && isName[word] === 0) count++;
  }
  return count;
}

function sharesPhrase(x: readonly number[], y: readonly number[], tables: PairTables): boolean {
  for (let k = 0; k + phrase <= x.length; k++) {
    const run = x.slice(k, k + phrase);
    if (!run.every((word) => isShared(word, tables)) || !run.some((word) => isContent(word, tables))) continue;
    for (let p = y.indexOf(run[0] ?? -1); p >= 0; p = y.indexOf(run[0] ?? -1, p + 1)) {
      if (run.every((word, step) => y[p + step] === word)) return true;
    }
  }
  return false;
}

function isContent(word: number, { vocabulary, isName }: PairTables): boolean {
  return (vocabulary.background[word] ?? 0) >= contentWeight && !vocabulary.isOffice[word] && isName[word] === 0;
}
