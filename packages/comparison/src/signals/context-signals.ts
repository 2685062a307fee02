import type { SentencePair } from '../candidates/sentence-pair.ts';
import type { SentenceFeatures } from './pair-tables.ts';
import type { Prepared } from '../prepare/prepared.ts';
import { distanceToChain, findAnchors, heaviestChain, measureOrder, type Order } from './measure-order.ts';
import { rivals } from './rivals.ts';
import { cosineWith, spread } from '../prepare/sentence-vectors.ts';
import { pairSignalNames } from './pair-signals.ts';
import { shareOf } from './share-of.ts';
import { placesOf, type SignalRow } from './signal-row.ts';

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

/** Where each of them stands in a row: after those of the pair itself. */
const at = placesOf(contextSignalNames, pairSignalNames.length);

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
 * Writes into each pair's row what the rest of both articles says about it: its order, neighbours and rivals.
 *
 * @param firstScores by pair: the score, 0..1, before the model speaks
 */
export function contextSignals(
  pairs: readonly SentencePair[],
  firstScores: readonly number[],
  input: Input,
  rows: readonly SignalRow[],
): Order {
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
  const neighboursOf = neighbourCosines(featuresA, featuresB, input.weights.length);
  pairs.forEach((pair, k) => {
    const [row, score, left, right, claim] = [rows[k], firstScores[k], rivalsA[k], rivalsB[k], claims[k]];
    if (!row || score === undefined || !left || !right || !claim) throw new RangeError('A pair without a score.');
    const [neighbourBest, neighbourSecond] = neighboursOf(pair);
    row[at.firstMention] = Math.log1p(firstMention(pair, input.shared[k] ?? [], input));
    row[at.neighbourBest] = neighbourBest;
    row[at.neighbourSecond] = neighbourSecond;
    row[at.bothLead] = 1 / (1 + pair.a + pair.b);
    row[at.position] = Math.abs(pair.a / n - pair.b / m);
    row[at.order] = order.agreement;
    row[at.offOrder] = distance(pair) / Math.max(n, m);
    row[at.offChain] = order.agreement * Math.log1p(distance(pair));
    row[at.rankFirst] = 1 / Math.min(left.rank, right.rank);
    row[at.rankLast] = 1 / Math.max(left.rank, right.rank);
    row[at.marginMost] = Math.max(score - left.others, score - right.others);
    row[at.marginLeast] = Math.min(score - left.others, score - right.others);
    row[at.relative] = score / ((left.best + defaults.floor) * (right.best + defaults.floor)) ** defaults.power;
    row[at.claimed] = Math.log1p(claim.sum);
    row[at.claimedMost] = Math.max(claim.ofA, claim.ofB);
    row[at.claimedLeast] = Math.min(claim.ofA, claim.ofB);
    row[at.size] = Math.log(n * m) / 2;
    row[at.kinship] = Math.log(kinship + defaults.leastKinship);
    row[at.distinct] = Math.min(defaults.mostDistinct, distinct[k] ?? 0);
  });
  return order;
}

/** Shared stems that both articles use for the first time in this very pair: each article's news is told once. */
function firstMention(pair: SentencePair, shared: readonly number[], { a, b, weights }: Input): number {
  let sum = 0;
  for (const word of shared) {
    if (a.first.get(word) === pair.a && b.first.get(word) === pair.b) sum += weights[word] ?? 0;
  }
  return sum;
}

/**
 * A function that gives the two best cosines among the six neighbours of a pair. Pairs that come in A's order cost least: the
 * sentences of A around the last one stay spread out.
 */
function neighbourCosines(
  featuresA: SentenceFeatures[],
  featuresB: SentenceFeatures[],
  stems: number,
): (pair: SentencePair) => [number, number] {
  const slots = Array.from({ length: 3 }, () => ({ index: -1, over: new Float64Array(stems) }));
  const spreadOut = (index: number) => {
    const slot = slots[index % slots.length];
    const own = featuresA[index];
    if (!slot || !own) return undefined;
    if (slot.index !== index) {
      const before = featuresA[slot.index];
      if (before) spread(before.stems, slot.over, true);
      spread(own.stems, slot.over);
      slot.index = index;
    }
    return slot.over;
  };
  return ({ a, b }) => {
    let best = 0;
    let second = 0;
    for (const [downA, downB] of around) {
      const over = spreadOut(a + downA);
      const other = featuresB[b + downB];
      if (!over || !other) continue;
      const value = cosineWith(over, other.stems);
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
