import type { Article, Range, Token } from '../article.ts';

/** A stretch that two articles share word for word. */
export type Reprint = { a: Range; b: Range; words: number };

/** `shingle` words must agree to start a stretch; `fewestWords` make one worth telling: agency copy, not a common phrase. */
export const reprintDefaults = { shingle: 8, fewestWords: 25 };

/** The long stretches that stand word for word in the bodies of both articles, longest first. Case and marks aside. */
export function findReprints(a: Article, b: Article, { shingle, fewestWords } = reprintDefaults): Reprint[] {
  const [left, right] = [bodyTokens(a), bodyTokens(b)];
  const numbers = new Map<string, number>();
  const [wordsA, wordsB] = [numbered(left, numbers), numbered(right, numbers)];
  const places = new Map<number, number>();
  const hashes = hashesOf(wordsA, shingle);
  for (let at = hashes.length - 1; at >= 0; at--) places.set(hashes[at] ?? 0, at);
  const found: Reprint[] = [];
  const sought = hashesOf(wordsB, shingle);
  for (let at = 0; at < sought.length; at++) {
    const start = places.get(sought[at] ?? 0);
    if (start === undefined) continue;
    let words = 0;
    while (start + words < wordsA.length && wordsA[start + words] === wordsB[at + words]) words += 1;
    // Two stretches of one hash need not be the same words.
    if (words < shingle) continue;
    if (words >= fewestWords) found.push({ a: span(left, start, words), b: span(right, at, words), words });
    at += words - 1;
  }
  return found.sort((one, other) => other.words - one.words);
}

const bodyTokens = ({ tokens, sentences }: Article): Token[] =>
  sentences.flatMap(({ firstToken, endToken }) => tokens.slice(firstToken, endToken));

/** Each word by a number of its own; `numbers` gains the words it lacked. */
function numbered(tokens: readonly Token[], numbers: Map<string, number>): Int32Array {
  return Int32Array.from(tokens, ({ term }) => {
    const known = numbers.get(term) ?? numbers.size;
    if (known === numbers.size) numbers.set(term, known);
    return known;
  });
}

const factor = 0x01000193;

/** A hash of the `length` words from each place on, each worked out from the one before it (Karp and Rabin 1987). */
function hashesOf(words: Int32Array, length: number): Int32Array {
  const hashes = new Int32Array(Math.max(0, words.length - length + 1));
  let oldest = 1;
  for (let k = 1; k < length; k++) oldest = Math.imul(oldest, factor);
  let hash = 0;
  for (let at = 0; at < words.length; at++) {
    if (at >= length) hash = (hash - Math.imul((words[at - length] ?? 0) + 1, oldest)) | 0;
    hash = (Math.imul(hash, factor) + (words[at] ?? 0) + 1) | 0;
    if (at >= length - 1) hashes[at - length + 1] = hash;
  }
  return hashes;
}

const span = (tokens: readonly Range[], at: number, words: number): Range => ({
  from: tokens[at]?.from ?? 0,
  to: tokens[at + words - 1]?.to ?? 0,
});
