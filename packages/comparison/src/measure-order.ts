import type { Candidate } from './find-candidates.ts';
import type { Rival } from './rivals.ts';

/** A pair that is each side's best for the other; `weight` is its score times its lead over the next best. */
export type Anchor = Candidate & { weight: number };

/** Pairs that are each other's best and clearly alike: the fixed points from which order is measured. */
export function findAnchors(
  pairs: readonly Candidate[],
  scores: readonly number[],
  rivalsA: readonly Rival[],
  rivalsB: readonly Rival[],
): Anchor[] {
  return pairs.flatMap((pair, k) => {
    const left = rivalsA[k];
    const right = rivalsB[k];
    const score = scores[k] ?? 0;
    if (left?.rank !== 1 || right?.rank !== 1 || score < 0.15) return [];
    return [{ ...pair, weight: score * (score - Math.max(left.next, right.next) + 0.001) }];
  });
}

/**
 * `agreement`: how far two texts tell their matter in the same order, 0..1. `excess`: how many anchors the chain that rises on both
 * sides holds beyond what chance gives.
 */
export type Order = { agreement: number; excess: number };

/** Two reports of one event stayed below 2.5, two versions of one text above 4. */
const orderedFrom = 3.5;

/** Whether two texts are two versions of one text, told in one order, which reports of one event hardly ever are. */
export function isOrdered(order: Order): boolean {
  return order.excess >= orderedFrom;
}

/** Fewer anchors than this say nothing about order. */
const fewest = 4;

/**
 * The order two texts share. Agreement is the rank correlation of the anchors' places, the surest weighing most, less what so few
 * anchors may show by chance (one and a half standard errors of Fisher's z). The excess is measured from 2√k, the length of the
 * longest rising chain among k places shuffled at random (Baik, Deift & Johansson 1999).
 */
export function measureOrder(anchors: readonly Anchor[], chain: readonly Anchor[]): Order {
  return { agreement: measureAgreement(anchors), excess: chain.length - 2 * Math.sqrt(anchors.length) };
}

function measureAgreement(anchors: readonly Anchor[]): number {
  const count = anchors.length;
  if (count < fewest) return 0;
  const x = ranks(anchors.map((anchor) => anchor.a));
  const y = ranks(anchors.map((anchor) => anchor.b));
  const total = anchors.reduce((sum, anchor) => sum + anchor.weight, 0);
  const mean = (values: number[]) =>
    values.reduce((sum, value, k) => sum + value * (anchors[k]?.weight ?? 0), 0) / total;
  const meanX = mean(x);
  const meanY = mean(y);
  const product = (u: number[], v: number[], meanU: number, meanV: number) =>
    mean(u.map((value, k) => (value - meanU) * ((v[k] ?? 0) - meanV)));
  const spread = product(x, x, meanX, meanX) * product(y, y, meanY, meanY);
  if (spread <= 0) return 0;
  const correlation = product(x, y, meanX, meanY) / Math.sqrt(spread);
  return Math.max(0, Math.tanh(Math.atanh(Math.min(correlation, 0.999)) - 1.5 / Math.sqrt(count - 3)));
}

function ranks(places: readonly number[]): number[] {
  const sorted = [...places].sort((x, y) => x - y);
  const rankOf = new Map(sorted.map((place, rank) => [place, rank]));
  return places.map((place) => rankOf.get(place) ?? 0);
}

/** Anchors looked back at for the chain; a longer detour is no order. */
const lookBack = 400;

/** The heaviest chain of anchors that rises on both sides. */
export function heaviestChain(anchors: readonly Anchor[]): Anchor[] {
  const sorted = [...anchors].sort((x, y) => x.a - y.a || x.b - y.b);
  const best: { sum: number; before: number }[] = [];
  let end = -1;
  sorted.forEach((anchor, k) => {
    let sum = 0;
    let before = -1;
    for (let earlier = Math.max(0, k - lookBack); earlier < k; earlier++) {
      const other = sorted[earlier];
      const reached = best[earlier]?.sum ?? 0;
      if (other && other.a < anchor.a && other.b < anchor.b && reached > sum) {
        sum = reached;
        before = earlier;
      }
    }
    best.push({ sum: sum + anchor.weight, before });
    if (sum + anchor.weight > (best[end]?.sum ?? 0)) end = k;
  });
  const chain: Anchor[] = [];
  for (let k = end; k >= 0; k = best[k]?.before ?? -1) {
    const anchor = sorted[k];
    if (anchor) chain.unshift(anchor);
  }
  return chain;
}

/** A function that tells how many sentences a pair lies off the line through a chain, seen from A and from B on the average. */
export function distanceToChain(chain: readonly Candidate[], n: number, m: number): (pair: Candidate) => number {
  const stops = [{ a: -1, b: -1 }, ...chain, { a: n, b: m }];
  const lineFromA = interpolate(
    stops.map((stop) => [stop.a, stop.b]),
    n,
  );
  const lineFromB = interpolate(
    stops.map((stop) => [stop.b, stop.a]),
    m,
  );
  return ({ a, b }) => (Math.abs((lineFromA[a] ?? 0) - b) + Math.abs((lineFromB[b] ?? 0) - a)) / 2;
}

function interpolate(stops: [number, number][], length: number): number[] {
  const line: number[] = [];
  let next = 1;
  for (let place = 0; place < length; place++) {
    while ((stops[next]?.[0] ?? length) <= place && next < stops.length - 1) next++;
    const [from, start] = stops[next - 1] ?? [0, 0];
    const [to, end] = stops[next] ?? [length, 0];
    line.push(start + ((place - from) * (end - start)) / Math.max(1, to - from));
  }
  return line;
}
