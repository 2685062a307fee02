import type { SentencePair } from '../candidates/sentence-pair.ts';
import type { SentenceFeatures } from './pair-tables.ts';
import type { Prepared } from '../prepare/prepared.ts';
import { distanceToChain, findAnchors, heaviestChain, measureOrder, type Order } from './measure-order.ts';
import { damp } from './damp.ts';
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
  const claims = claimWords(firstScores, input);
  const distance = distanceToChain(chain, n, m);
  const mentionedFirst = firstMentions(input);
  const neighboursOf = neighbourCosines(featuresA, featuresB, input.weights.length);
  const size = Math.log(n * m) / 2;
  const kin = Math.log(kinship + defaults.leastKinship);
  pairs.forEach((pair, k) => {
    const row = rows[k];
    const score = firstScores[k];
    const left = rivalsA[k];
    const right = rivalsB[k];
    const claim = claims[k] ?? 0;
    if (!row || score === undefined || !left || !right) throw new RangeError('A pair without a score.');
    const ofA = shareOf(claim, featuresA[pair.a]?.weight ?? 0);
    const ofB = shareOf(claim, featuresB[pair.b]?.weight ?? 0);
    const off = distance(pair);
    neighboursOf(pair, row);
    row[at.firstMention] = damp(mentionedFirst(pair, input.shared[k] ?? []));
    row[at.bothLead] = 1 / (1 + pair.a + pair.b);
    row[at.position] = Math.abs(pair.a / n - pair.b / m);
    row[at.order] = order.agreement;
    row[at.offOrder] = off / Math.max(n, m);
    row[at.offChain] = order.agreement * damp(off);
    row[at.rankFirst] = 1 / Math.min(left.rank, right.rank);
    row[at.rankLast] = 1 / Math.max(left.rank, right.rank);
    row[at.marginMost] = Math.max(score - left.others, score - right.others);
    row[at.marginLeast] = Math.min(score - left.others, score - right.others);
    row[at.relative] = score / ((left.best + defaults.floor) * (right.best + defaults.floor)) ** defaults.power;
    row[at.claimed] = damp(claim);
    row[at.claimedMost] = Math.max(ofA, ofB);
    row[at.claimedLeast] = Math.min(ofA, ofB);
    row[at.size] = size;
    row[at.kinship] = kin;
    row[at.distinct] = Math.min(defaults.mostDistinct, distinct[k] ?? 0);
  });
  return order;
}

/** A function that weighs the shared stems that both articles use for the first time in this very pair: each article's news is told once. */
function firstMentions({ a, b, weights }: Input): (pair: SentencePair, shared: readonly number[]) => number {
  const firstIn = ({ first }: Prepared) => {
    const table = new Int32Array(weights.length).fill(-1);
    for (const [word, index] of first) table[word] = index;
    return table;
  };
  const [firstA, firstB] = [firstIn(a), firstIn(b)];
  return (pair, shared) => {
    let sum = 0;
    for (let k = 0; k < shared.length; k++) {
      const word = shared[k] ?? 0;
      if (firstA[word] === pair.a && firstB[word] === pair.b) sum += weights[word] ?? 0;
    }
    return sum;
  };
}

/**
 * A function that writes into a pair's row the two best cosines among its six neighbours. Pairs that come in A's order cost least:
 * the sentences of A around the last one stay spread out.
 */
function neighbourCosines(
  featuresA: SentenceFeatures[],
  featuresB: SentenceFeatures[],
  stems: number,
): (pair: SentencePair, row: SignalRow) => void {
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
  return ({ a, b }, row) => {
    let best = 0;
    let second = 0;
    for (let downA = -1; downA <= 1; downA++) {
      const over = spreadOut(a + downA);
      if (!over) continue;
      for (let downB = -1; downB <= 1; downB++) {
        const other = featuresB[b + downB];
        // Neither the pair itself nor a neighbour on one side that goes on while the other goes back.
        if (!other || downA + downB === 0) continue;
        const value = cosineWith(over, other.stems);
        second = Math.max(second, Math.min(best, value));
        best = Math.max(best, value);
      }
    }
    row[at.neighbourBest] = best;
    row[at.neighbourSecond] = second;
  };
}

/**
 * By pair: the weight of the shared words it can claim. Every pair that holds a word on both sides claims a part of it, in
 * proportion to its squared score (one round of what word alignment calls expectation); so a word that a better pair explains
 * speaks for that pair.
 */
function claimWords(firstScores: readonly number[], { weights, shared }: Input): number[] {
  const totals = new Float64Array(weights.length);
  const strength = firstScores.map((score) => score ** defaults.sharpness);
  shared.forEach((words, k) => {
    for (const word of words) totals[word] = (totals[word] ?? 0) + (strength[k] ?? 0);
  });
  return shared.map((words, k) => {
    let sum = 0;
    for (const word of words) sum += shareOf((weights[word] ?? 0) * (strength[k] ?? 0), totals[word] ?? 0);
    return sum;
  });
}
