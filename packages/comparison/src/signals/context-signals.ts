import type { SentencePair } from '../candidates/sentence-pair.ts';
import type { SentenceFeatures } from './pair-tables.ts';
import type { Prepared } from '../prepare/prepared.ts';
import { distanceToChain, findAnchors, heaviestChain, measureOrder, type Order } from './measure-order.ts';
import { rivals } from './rivals.ts';
import { cosine } from '../prepare/sentence-vectors.ts';
import { shareOf } from './share-of.ts';

/** What `contextSignals` measures. */
export const contextSignalNames = [
  'firstMention',
  'neighbourBest',
  'neighbourSecond',
  'bothLead',
  'position',
  'order',
  'offOrder',
  'offChain',
  'rankFirst',
  'rankLast',
  'marginMost',
  'marginLeast',
  'relative',
  'claimed',
  'claimedMost',
  'claimedLeast',
  'size',
  'kinship',
  'distinct',
] as const;

/** A value for each of them. */
export type ContextSignals = Record<(typeof contextSignalNames)[number], number>;

/** Numbers in the formulas of the signals. Their weights were learned over them, so a change asks for training anew. */
export const defaults = {
  /**
   * A score is held against (best of its row + `floor`) · (best of its column + `floor`), to the power `power`: the competition that
   * was worth most in prototypes on labelled news.
   */
  floor: 0.1,
  power: 0.375,
  /** Kept under the logarithm of the kinship, which may be 0. Chosen by hand. */
  leastKinship: 0.02,
  /** Rare words in common beyond which more say nothing more. Chosen by hand. */
  mostDistinct: 3,
  /** The power of a score by which a word goes to the best pair that holds it. Chosen by hand. */
  sharpness: 2,
};

type Input = {
  a: Prepared;
  b: Prepared;
  weights: Float64Array;
  featuresA: SentenceFeatures[];
  featuresB: SentenceFeatures[];
  kinship: number;
  distinct: number[];
  /** By pair: the stems both sentences have. */
  shared: readonly number[][];
};

/**
 * What the rest of both articles says about each pair: its order, neighbours and rivals. One record for each pair.
 *
 * @param firstScores by pair: the score, 0..1, before the model speaks
 */
export function contextSignals(
  pairs: readonly SentencePair[],
  firstScores: readonly number[],
  input: Input,
): { rows: ContextSignals[]; order: Order } {
  const { a, b, featuresA, featuresB, kinship, distinct } = input;
  const n = a.sentences.length;
  const m = b.sentences.length;
  const rivalsA = rivals(
    pairs.map((pair) => pair.a),
    firstScores,
  );
  const rivalsB = rivals(
    pairs.map((pair) => pair.b),
    firstScores,
  );
  const anchors = findAnchors(pairs, firstScores, rivalsA, rivalsB);
  const chain = heaviestChain(anchors);
  const order = measureOrder(anchors, chain);
  const claims = claimWords(pairs, firstScores, input);
  const distance = distanceToChain(chain, n, m);
  const neighboursOf = neighbourCosines(featuresA, featuresB);
  const rows = pairs.map((pair, k): ContextSignals => {
    const [score, left, right, claim] = [firstScores[k], rivalsA[k], rivalsB[k], claims[k]];
    if (score === undefined || !left || !right || !claim) throw new RangeError('A pair without a score.');
    const [neighbourBest, neighbourSecond] = neighboursOf(pair);
    return {
      firstMention: Math.log1p(firstMention(pair, input.shared[k] ?? [], input)),
      neighbourBest,
      neighbourSecond,
      bothLead: 1 / (1 + pair.a + pair.b),
      position: Math.abs(pair.a / n - pair.b / m),
      order: order.agreement,
      offOrder: distance(pair) / Math.max(n, m),
      offChain: order.agreement * Math.log1p(distance(pair)),
      rankFirst: 1 / Math.min(left.rank, right.rank),
      rankLast: 1 / Math.max(left.rank, right.rank),
      marginMost: Math.max(score - left.others, score - right.others),
      marginLeast: Math.min(score - left.others, score - right.others),
      relative: score / ((left.best + defaults.floor) * (right.best + defaults.floor)) ** defaults.power,
      claimed: Math.log1p(claim.sum),
      claimedMost: Math.max(claim.ofA, claim.ofB),
      claimedLeast: Math.min(claim.ofA, claim.ofB),
      size: Math.log(n * m) / 2,
      kinship: Math.log(kinship + defaults.leastKinship),
      distinct: Math.min(defaults.mostDistinct, distinct[k] ?? 0),
    };
  });
  return { rows, order };
}

/** Shared stems that both articles use for the first time in this very pair: each article's news is told once. */
function firstMention(pair: SentencePair, shared: readonly number[], { a, b, weights }: Input): number {
  let sum = 0;
  for (const word of shared) {
    if (a.first.get(word) === pair.a && b.first.get(word) === pair.b) sum += weights[word] ?? 0;
  }
  return sum;
}

/** A function that gives the two best cosines among the six neighbours of a pair. */
function neighbourCosines(
  featuresA: SentenceFeatures[],
  featuresB: SentenceFeatures[],
): (pair: SentencePair) => [number, number] {
  const cosineOf = (i: number, j: number) => {
    const left = featuresA[i];
    const right = featuresB[j];
    return left && right ? cosine(left.stems, right.stems) : 0;
  };
  return ({ a, b }) => {
    let best = 0;
    let second = 0;
    for (const [downA, downB] of around) {
      const value = cosineOf(a + downA, b + downB);
      second = Math.max(second, Math.min(best, value));
      best = Math.max(best, value);
    }
    return [best, second];
  };
}

const around = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
  [-1, -1],
  [1, 1],
] as const;

/**
 * By pair: the weight of the shared words it can claim. Every pair that holds a word on both sides claims a part of it, in
 * proportion to its squared score (one round of what word alignment calls expectation); so a word that a better pair explains
 * speaks for that pair. Also as shares of what each sentence has to give.
 */
function claimWords(
  pairs: readonly SentencePair[],
  firstScores: readonly number[],
  { featuresA, featuresB, weights, shared }: Input,
) {
  const totals = new Float64Array(weights.length);
  const strength = firstScores.map((score) => score ** defaults.sharpness);
  shared.forEach((words, k) => {
    for (const word of words) totals[word] = (totals[word] ?? 0) + (strength[k] ?? 0);
  });
  return pairs.map((pair, k) => {
    let sum = 0;
    for (const word of shared[k] ?? []) sum += shareOf((weights[word] ?? 0) * (strength[k] ?? 0), totals[word] ?? 0);
    return {
      sum,
      ofA: shareOf(sum, featuresA[pair.a]?.weight ?? 0),
      ofB: shareOf(sum, featuresB[pair.b]?.weight ?? 0),
    };
  });
}
