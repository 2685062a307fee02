import type { Candidate } from './find-candidates.ts';
import type { Prepared } from './prepare-article.ts';
import { intersect } from './pair-signals.ts';
import { cosine, type SparseVector } from './sentence-vectors.ts';

export const contextSignalNames = [
  'firstMention',
  'neighbourBest',
  'neighbourSecond',
  'bothLead',
  'position',
  'order',
  'offOrder',
  'rankFirst',
  'rankLast',
  'marginMost',
  'marginLeast',
  'relative',
  'size',
  'kinship',
  'distinct',
] as const;

type Input = {
  a: Prepared;
  b: Prepared;
  weights: Float64Array;
  vectorsA: SparseVector[];
  vectorsB: SparseVector[];
  kinship: number;
  distinct: number[];
};

/** What the rest of both articles says about each pair: order, neighbours and rivals. One row a pair, in the order of the names. */
export function contextSignals(pairs: readonly Candidate[], base: readonly number[], input: Input): number[][] {
  const { a, b, weights, vectorsA, vectorsB, kinship, distinct } = input;
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
  const order = rankCorrelation(anchors);
  const chain = heaviestChain(anchors);
  return pairs.map((pair, k) => {
    const score = base[k] ?? 0;
    const left = rowsA[k] ?? noRival;
    const right = rowsB[k] ?? noRival;
    const neighbours = neighbourCosines(pair, vectorsA, vectorsB);
    return [
      Math.log1p(firstMention(pair, a, b, weights)),
      neighbours[0] ?? 0,
      neighbours[1] ?? 0,
      1 / (1 + pair.a + pair.b),
      Math.abs(pair.a / n - pair.b / m),
      order,
      Math.min(1, distanceToChain(pair, chain, n, m)),
      1 / Math.min(left.rank, right.rank),
      1 / Math.max(left.rank, right.rank),
      Math.max(score - left.others, score - right.others),
      Math.min(score - left.others, score - right.others),
      score / ((left.best + 0.1) * (right.best + 0.1)) ** 0.375,
      Math.log(n * m) / 2,
      Math.log(kinship + 0.02),
      Math.min(3, distinct[k] ?? 0),
    ];
  });
}

/** Shared stems that both articles use for the first time in this very pair: each article's news is told once. */
function firstMention(pair: Candidate, a: Prepared, b: Prepared, weights: Float64Array): number {
  const shared = intersect(a.sentences[pair.a]?.bag ?? [], b.sentences[pair.b]?.bag ?? []);
  return shared
    .filter((word) => a.first.get(word) === pair.a && b.first.get(word) === pair.b)
    .reduce((sum, word) => sum + (weights[word] ?? 0), 0);
}

function neighbourCosines({ a, b }: Candidate, vectorsA: SparseVector[], vectorsB: SparseVector[]): number[] {
  const around: [number, number][] = [
    [a - 1, b],
    [a + 1, b],
    [a, b - 1],
    [a, b + 1],
    [a - 1, b - 1],
    [a + 1, b + 1],
  ];
  return around
    .map(([i, j]) => {
      const left = vectorsA[i];
      const right = vectorsB[j];
      return left && right ? cosine(left, right) : 0;
    })
    .sort((x, y) => y - x);
}

type Rival = { rank: number; best: number; others: number };
const noRival: Rival = { rank: 1, best: 0, others: 0 };

/** By pair: its rank among the pairs of the same sentence, their best score, and the mean of the top four others. */
function rivals(sentenceOf: readonly number[], base: readonly number[]): Rival[] {
  const groups = new Map<number, number[]>();
  sentenceOf.forEach((sentence, k) => {
    const group = groups.get(sentence);
    if (group) group.push(k);
    else groups.set(sentence, [k]);
  });
  const result: Rival[] = [];
  for (const group of groups.values()) {
    const scores = group.map((k) => base[k] ?? 0).sort((x, y) => y - x);
    for (const k of group) {
      const score = base[k] ?? 0;
      const rank = scores.indexOf(score) + 1;
      const others = scores.filter((_, place) => place !== rank - 1).slice(0, 4);
      const mean = others.length === 0 ? 0 : others.reduce((x, y) => x + y, 0) / others.length;
      result[k] = { rank, best: scores[0] ?? 0, others: mean };
    }
  }
  return result;
}

type Anchor = Candidate & { score: number };

/** Pairs that are each other's best and clearly alike: the fixed points from which order is measured. */
function findAnchors(pairs: readonly Candidate[], base: readonly number[], rowsA: Rival[], rowsB: Rival[]): Anchor[] {
  return pairs.flatMap((pair, k) =>
    rowsA[k]?.rank === 1 && rowsB[k]?.rank === 1 && (base[k] ?? 0) > 0.2 ? [{ ...pair, score: base[k] ?? 0 }] : [],
  );
}

/** Spearman's rank correlation of the anchors' places in A and B; 0 with fewer than four. */
export function rankCorrelation(anchors: readonly Candidate[]): number {
  const count = anchors.length;
  if (count < 4) return 0;
  const ranks = (places: number[]) => {
    const sorted = [...places].sort((x, y) => x - y);
    return places.map((place) => (sorted.indexOf(place) + sorted.lastIndexOf(place)) / 2);
  };
  const x = ranks(anchors.map((anchor) => anchor.a));
  const y = ranks(anchors.map((anchor) => anchor.b));
  const middle = (count - 1) / 2;
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (let k = 0; k < count; k++) {
    const dx = (x[k] ?? 0) - middle;
    const dy = (y[k] ?? 0) - middle;
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : 0;
}

/** The heaviest chain of anchors that rises on both sides (quadratic in the anchors, of which there are at most min(n, m)). */
function heaviestChain(anchors: readonly Anchor[]): Anchor[] {
  const sorted = [...anchors].sort((x, y) => x.a - y.a || x.b - y.b);
  const best: { sum: number; before: number }[] = [];
  let end = -1;
  sorted.forEach((anchor, k) => {
    let sum = 0;
    let before = -1;
    for (let earlier = Math.max(0, k - 400); earlier < k; earlier++) {
      const other = sorted[earlier];
      if (other && other.a < anchor.a && other.b < anchor.b && (best[earlier]?.sum ?? 0) > sum) {
        sum = best[earlier]?.sum ?? 0;
        before = earlier;
      }
    }
    best.push({ sum: sum + anchor.score, before });
    if (sum + anchor.score > (best[end]?.sum ?? 0)) end = k;
  });
  const chain: Anchor[] = [];
  for (let k = end; k >= 0; k = best[k]?.before ?? -1) {
    const anchor = sorted[k];
    if (anchor) chain.unshift(anchor);
  }
  return chain;
}

/** How far a pair lies from the line through the chain, seen from A and from B, as a share of the other side's length. */
function distanceToChain(pair: Candidate, chain: readonly Candidate[], n: number, m: number): number {
  let before: Candidate = { a: -1, b: -1 };
  let after: Candidate = { a: n, b: m };
  const fromA = () =>
    Math.abs(before.b + ((pair.a - before.a) * (after.b - before.b)) / (after.a - before.a) - pair.b) / m;
  const fromB = () =>
    Math.abs(before.a + ((pair.b - before.b) * (after.a - before.a)) / (after.b - before.b) - pair.a) / n;
  for (const anchor of chain) {
    if (anchor.a <= pair.a) before = anchor;
    else if (after.a === n) after = anchor;
  }
  const distance = fromA();
  before = { a: -1, b: -1 };
  after = { a: n, b: m };
  for (const anchor of chain) {
    if (anchor.b <= pair.b) before = anchor;
    else if (after.b === m) after = anchor;
  }
  return (distance + fromB()) / 2;
}
