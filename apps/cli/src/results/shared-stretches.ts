import { findReprints, type Article, type Range } from '@vis-a-vis/parsing';
import { bodyWords } from '@vis-a-vis/measures';
import type { SharedStretches } from './told.ts';

/** The long stretches that two articles share word for word, as shares of both; nothing where there is none. */
export function shareStretches(a: Article, b: Article): SharedStretches | undefined {
  const found = findReprints(a, b);
  if (found.length === 0) return undefined;
  const [wordsA, wordsB] = [
    covered(
      a,
      found.map((one) => one.a),
    ),
    covered(
      b,
      found.map((one) => one.b),
    ),
  ];
  return {
    wordsA,
    wordsB,
    shareA: wordsA / Math.max(1, bodyWords(a)),
    shareB: wordsB / Math.max(1, bodyWords(b)),
    longest: found[0]?.words ?? 0,
  };
}

/** How many words of the report lie in some ranges; one that lies in two counts once. */
function covered({ tokens, sentences }: Article, ranges: readonly Range[]): number {
  const inside = (at: number): boolean => ranges.some(({ from, to }) => from <= at && at < to);
  return sentences.reduce(
    (sum, { firstToken, endToken }) =>
      sum + tokens.slice(firstToken, endToken).filter(({ from }) => inside(from)).length,
    0,
  );
}
