import type { ScoredPair } from './alignment.ts';
import { keyOf } from '../candidates/sentence-pair.ts';
import type { PreparedPair } from '../prepare/prepared.ts';

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

function isHeld({ a, b }: ScoredPair, likely: ReadonlySet<number>): boolean {
  return steps.some((x) => steps.some((y) => (x !== 0 || y !== 0) && likely.has(keyOf({ a: a + x, b: b + y }))));
}

/** Whether two sentences hold the same words in the same order. */
function isAlike(pair: ScoredPair, { a, b }: Pick<PreparedPair, 'a' | 'b'>): boolean {
  const left = a.article.sentences[pair.a];
  const right = b.article.sentences[pair.b];
  if (!left || !right || left.endToken - left.firstToken !== right.endToken - right.firstToken) return false;
  const apart = right.firstToken - left.firstToken;
  for (let k = left.firstToken; k < left.endToken; k++) {
    if (a.article.tokens[k]?.term !== b.article.tokens[k + apart]?.term) return false;
  }
  return true;
}
