import type { ScoredPair } from './alignment.ts';
import { keyOf } from '../candidates/sentence-pair.ts';
import type { Prepared, PreparedPair } from '../prepare/prepared.ts';

/** The chance from which a neighbouring pair holds a short sentence. Chosen by hand, somewhat above what Balanced asks for. */
const holds = 0.42;

/**
 * Takes the score from pairs with a short sentence that stands alone (`aloneA`, `aloneB`: indices of sentences too short to be judged
 * by themselves). What three content words say alike is coincidence as often as not, so such a pair needs the same words in the same
 * order, or a pair beside it, one sentence on or back on either side, that is likely a link: then it is part of a longer passage.
 */
export function refuseAlone(
  pairs: readonly ScoredPair[],
  aloneA: ReadonlySet<number>,
  aloneB: ReadonlySet<number>,
  articles: Pick<PreparedPair, 'a' | 'b'>,
): ScoredPair[] {
  const likely = new Set(pairs.flatMap((pair) => (pair.score >= holds ? [keyOf(pair)] : [])));
  return pairs.map((pair) => {
    const isAlone = aloneA.has(pair.a) || aloneB.has(pair.b);
    return isAlone && !isHeld(pair, likely) && !isAlike(pair, articles) ? { ...pair, score: 0 } : pair;
  });
}

/** One sentence back, the same, one on. */
const steps = [-1, 0, 1];

function isHeld({ a, b }: ScoredPair, likely: ReadonlySet<string>): boolean {
  return steps.some((x) => steps.some((y) => (x !== 0 || y !== 0) && likely.has(keyOf({ a: a + x, b: b + y }))));
}

/** Whether two sentences hold the same words in the same order. */
function isAlike(pair: ScoredPair, { a, b }: Pick<PreparedPair, 'a' | 'b'>): boolean {
  const [left, right] = [termsOf(a, pair.a), termsOf(b, pair.b)];
  return left.length === right.length && left.every((term, k) => term === right[k]);
}

function termsOf({ article }: Prepared, index: number): string[] {
  const sentence = article.sentences[index];
  return article.tokens.slice(sentence?.firstToken, sentence?.endToken).map(({ term }) => term);
}
