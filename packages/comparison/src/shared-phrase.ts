import type { Range } from '@vis-a-vis/parsing';
import { contentWeight } from './content-weight.ts';
import type { Prepared, PreparedSentence, Vocabulary } from './prepare-article.ts';

/** Words on end that two texts must share before the phrase says anything about their occasion. */
const length = 5;

/**
 * The five-word run that both texts have, free of names and titles of office, with a content word in it, that comes first in both
 * taken together; or nothing.
 */
export function sharedPhrase(a: Prepared, b: Prepared): { a: Range; b: Range } | undefined {
  const [few, many] = a.phrases.size < b.phrases.size ? [a, b] : [b, a];
  let earliest = Infinity;
  let found: number | undefined;
  for (const [key, { firstToken }] of few.phrases) {
    const other = many.phrases.get(key);
    if (!other || firstToken + other.firstToken >= earliest) continue;
    earliest = firstToken + other.firstToken;
    found = key;
  }
  const [left, right] = [a, b].map(({ phrases }) => phrases.get(found ?? -1));
  return left && right && { a: rangeOf(a, left), b: rangeOf(b, right) };
}

/** Which articles of a library share such a phrase at all, found in one pass over their phrases; asked by two indices. */
export function findPhraseMates(articles: readonly Prepared[]): (a: number, b: number) => boolean {
  const holders = new Map<number, number[]>();
  articles.forEach(({ phrases }, index) => {
    for (const key of phrases.keys()) {
      const list = holders.get(key);
      if (list) list.push(index);
      else holders.set(key, [index]);
    }
  });
  const mates = new Uint8Array(articles.length ** 2);
  for (const list of holders.values()) {
    if (list.length < 2) continue;
    for (const a of list) for (const b of list) mates[a * articles.length + b] = 1;
  }
  return (a, b) => mates[a * articles.length + b] === 1;
}

type Place = { firstToken: number; lastToken: number };

function rangeOf({ article }: Prepared, { firstToken, lastToken }: Place): Range {
  return { from: article.tokens[firstToken]?.from ?? 0, to: article.tokens[lastToken]?.to ?? 0 };
}

/**
 * The five-word runs of an article that may count as a shared phrase, by a hash of their stem ids, each where it stands first.
 * Words in quotation marks are left to the quotations: one utterance must not speak twice.
 */
export function readPhrases(
  sentences: readonly PreparedSentence[],
  names: ReadonlySet<number>,
  vocabulary: Vocabulary,
): Map<number, Place> {
  const phrases = new Map<number, Place>();
  for (const { words, tokens, quoted } of sentences) {
    let barred = -1;
    let content = -1;
    for (let k = 0; k < words.length; k++) {
      const word = words[k] ?? 0;
      if (vocabulary.isOffice[word] || names.has(word) || quoted[k]) barred = k;
      if ((vocabulary.background[word] ?? 0) >= contentWeight) content = k;
      const start = k - length + 1;
      if (start < 0 || barred >= start || content < start) continue;
      const key = hashRun(words, start);
      if (!phrases.has(key)) phrases.set(key, { firstToken: tokens[start] ?? -1, lastToken: tokens[k] ?? -1 });
    }
  }
  return phrases;
}

/** 53 bits of two multiplicative hashes: that two runs of two articles meet by accident is not to be expected in a lifetime. */
function hashRun(words: readonly number[], start: number): number {
  let high = 0x9e3779b9;
  let low = 0x85ebca6b;
  for (let k = start; k < start + length; k++) {
    const word = (words[k] ?? 0) + 1;
    high = Math.imul(high ^ word, 0x01000193) ^ (high >>> 15);
    low = Math.imul(low + word, 0xcc9e2d51) ^ (low >>> 13);
  }
  return (high >>> 0) * 2 ** 21 + (low >>> 11);
}
