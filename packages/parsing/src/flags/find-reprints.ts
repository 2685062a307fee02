import type { Article, Range } from '../article.ts';

/** A stretch that two articles share word for word. */
export type Reprint = { a: Range; b: Range; words: number };

/** `shingle` words must agree to start a stretch; `fewestWords` make one worth telling: agency copy, not a common phrase. */
export const reprintDefaults = { shingle: 8, fewestWords: 25 };

/** The long stretches that stand word for word in the bodies of both articles, longest first. Case and marks aside. */
export function findReprints(a: Article, b: Article, { shingle, fewestWords } = reprintDefaults): Reprint[] {
  const left = bodyTokens(a);
  const right = bodyTokens(b);
  const places = new Map<string, number>();
  for (let at = left.length - shingle; at >= 0; at--) places.set(keyAt(left, at, shingle), at);
  const found: Reprint[] = [];
  for (let at = 0; at + shingle <= right.length; at++) {
    const start = places.get(keyAt(right, at, shingle));
    if (start === undefined) continue;
    let words = shingle;
    while (left[start + words] !== undefined && left[start + words]?.term === right[at + words]?.term) words += 1;
    if (words >= fewestWords) found.push({ a: span(left, start, words), b: span(right, at, words), words });
    at += words - 1;
  }
  return found.sort((one, other) => other.words - one.words);
}

const bodyTokens = ({ tokens, sentences }: Article) =>
  sentences.flatMap(({ firstToken, endToken }) => tokens.slice(firstToken, endToken));

function keyAt(tokens: { term: string }[], at: number, length: number): string {
  let key = '';
  for (let i = at; i < at + length; i++) key += `${tokens[i]?.term ?? ''} `;
  return key;
}

const span = (tokens: Range[], at: number, words: number): Range => ({
  from: tokens[at]?.from ?? 0,
  to: tokens[at + words - 1]?.to ?? 0,
});
