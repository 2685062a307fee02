import type { Candidate } from './find-candidates.ts';
import type { Side } from './pair-tables.ts';
import type { Prepared } from './prepare-article.ts';
import { distanceToChain, findAnchors, heaviestChain, measureOrder, type Order } from './measure-order.ts';
import { noRival, rivals } from './rivals.ts';
import { cosine } from './sentence-vectors.ts';

/** Names of the signals `contextSignals` returns, in its order. */
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

type Input = {
  a: Prepared;
  b: Prepared;
  weights: Float64Array;
  sidesA: Side[];
  sidesB: Side[];
  kinship: number;
  distinct: number[];
  /** By pair: the stems both sentences have. */
  shared: readonly number[][];
};

/** What the rest of both articles says about each pair: order, neighbours and rivals. One row a pair, in the order of the names. */
export function contextSignals(
  pairs: readonly Candidate[],
  base: readonly number[],
  input: Input,
): { rows: number[][]; order: Order } {
  const { a, b, sidesA, sidesB, kinship, distinct } = input;
  const n = a.sentences.length;
  const m = b.sentences.length;
  const rowsA = rivals(
    pairs.map((pair) => pair.a),
    base,
  );
  const rowsB = rivals(
    pairs.map((pair) => pair.b),
    base,
  );
  const anchors = findAnchors(pairs, base, rowsA, rowsB);
  const chain = heaviestChain(anchors);
  const order = measureOrder(anchors, chain);
  const claims = claimWords(pairs, base, input);
  const distance = distanceToChain(chain, n, m);
  const neighboursOf = neighbourCosines(sidesA, sidesB);
  const rows = pairs.map((pair, k) => {
    const score = base[k] ?? 0;
    const left = rowsA[k] ?? noRival;
    const right = rowsB[k] ?? noRival;
    const claim = claims[k] ?? { sum: 0, ofA: 0, ofB: 0 };
    const neighbours = neighboursOf(pair);
    return [
      Math.log1p(firstMention(pair, input.shared[k] ?? [], input)),
      neighbours[0],
      neighbours[1],
      1 / (1 + pair.a + pair.b),
      Math.abs(pair.a / n - pair.b / m),
      order.agreement,
      Math.min(1, distance(pair) / Math.max(n, m)),
      order.agreement * Math.log1p(distance(pair)),
      1 / Math.min(left.rank, right.rank),
      1 / Math.max(left.rank, right.rank),
      Math.max(score - left.others, score - right.others),
      Math.min(score - left.others, score - right.others),
      score / ((left.best + 0.1) * (right.best + 0.1)) ** 0.375,
      Math.log1p(claim.sum),
      Math.max(claim.ofA, claim.ofB),
      Math.min(claim.ofA, claim.ofB),
      Math.log(n * m) / 2,
      Math.log(kinship + 0.02),
      Math.min(3, distinct[k] ?? 0),
    ];
  });
  return { rows, order };
}

/** Shared stems that both articles use for the first time in this very pair: each article's news is told once. */
function firstMention(pair: Candidate, shared: readonly number[], { a, b, weights }: Input): number {
  let sum = 0;
  for (const word of shared) {
    if (a.first.get(word) === pair.a && b.first.get(word) === pair.b) sum += weights[word] ?? 0;
  }
  return sum;
}

/** Pairs of sentences whose cosines are kept; where there are more, each is worked out as often as it is asked for. */
const mostKept = 2 ** 20;

/** A function that gives the two best cosines among the six neighbours of a pair. */
function neighbourCosines(sidesA: Side[], sidesB: Side[]): (pair: Candidate) => [number, number] {
  const width = sidesB.length;
  const cells = sidesA.length * width;
  const kept = new Float64Array(cells <= mostKept ? cells : 0).fill(-1);
  const cosineOf = (i: number, j: number) => {
    const left = sidesA[i];
    const right = sidesB[j];
    if (!left || !right) return 0;
    const known = kept[i * width + j] ?? -1;
    return known >= 0 ? known : (kept[i * width + j] = cosine(left.stems, right.stems));
  };
  return ({ a, b }) => {
    let best = 0;
    let second = 0;
    for (const [downA, downB] of around) {
      const value = cosineOf(a + downA, b + downB);
      if (value > best) {
        second = best;
        best = value;
      } else if (value > second) second = value;
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

/** How sharply a word goes to the best pair that holds it. */
const sharpness = 2;

/**
 * By pair: the weight of the shared words it can claim. Every pair that holds a word on both sides claims a part of it, in
 * proportion to its squared score (one round of what word alignment calls expectation); so a word that a better pair explains
 * speaks for that pair. Also as shares of what each sentence has to give.
 */
function claimWords(pairs: readonly Candidate[], base: readonly number[], { sidesA, sidesB, weights, shared }: Input) {
  const totals = new Float64Array(weights.length);
  const strength = base.map((score) => score ** sharpness);
  shared.forEach((words, k) => {
    for (const word of words) totals[word] = (totals[word] ?? 0) + (strength[k] ?? 0);
  });
  return pairs.map((pair, k) => {
    let sum = 0;
    for (const word of shared[k] ?? []) sum += ((weights[word] ?? 0) * (strength[k] ?? 0)) / (totals[word] || 1);
    return { sum, ofA: sum / (sidesA[pair.a]?.weight || 1), ofB: sum / (sidesB[pair.b]?.weight || 1) };
  });
}
