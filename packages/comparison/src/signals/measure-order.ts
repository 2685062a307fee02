import { inOrderOfA, type SentencePair } from '../candidates/sentence-pair.ts';
import type { Rival } from './rivals.ts';

/** A pair that is each side's best for the other; `weight` is its score times its lead over the next best. */
export type Anchor = SentencePair & { weight: number };

/** By which score pairs become anchors (0..1), and how agreement is told from chance. */
export const defaults = {
  /** The score from which a pair is clearly alike. Chosen by hand. */
  alike: 0.15,
  /** What is added to an anchor's lead, so that one with an equal rival still weighs a little. Chosen by hand. */
  leastLead: 0.001,
  /** The excess from which two texts are versions of one: two reports of one event stayed below 2.5, two versions above 4. */
  ordered: 3.5,
  /** Standard errors of Fisher's z taken off, for what so few anchors may show by chance. Chosen by hand. */
  errors: 1.5,
  /** The highest correlation that is believed, of either sign, since z has no end at 1. Chosen by hand. */
  highest: 0.999,
  /** Anchors looked back at for the chain; a longer detour is no order. Chosen by hand, far above what news has. */
  lookBack: 400,
};

/** Pairs that are each other's best and clearly alike: the fixed points from which order is measured. */
export function findAnchors(
  pairs: readonly SentencePair[],
  scores: readonly number[],
  rivalsA: readonly Rival[],
  rivalsB: readonly Rival[],
): Anchor[] {
  const anchors: Anchor[] = [];
  pairs.forEach(({ a, b }, k) => {
    const left = rivalsA[k];
    const right = rivalsB[k];
    const score = scores[k] ?? 0;
    if (left?.rank !== 1 || right?.rank !== 1 || score < defaults.alike) return;
    anchors.push({ a, b, weight: score * (score - Math.max(left.next, right.next) + defaults.leastLead) });
  });
  return anchors;
}

/**
 * `agreement`: how far two texts tell their matter in the same order, 0..1. `excess`: how many anchors the chain that rises on both
 * sides holds beyond what chance gives.
 */
export type Order = { agreement: number; excess: number };

/** Whether two texts are two versions of one text, told in one order, which reports of one event hardly ever are. */
export function isOrdered(order: Order): boolean {
  return order.excess >= defaults.ordered;
}

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
  if (!(spread > 0)) return 0;
  const correlation = product(x, y, meanX, meanY) / Math.sqrt(spread);
  // Rounding takes a correlation past ±1, where z is no number.
  const z = Math.atanh(Math.max(-defaults.highest, Math.min(correlation, defaults.highest)));
  // The standard error of Fisher's z is 1 / √(k − 3): three anchors or fewer say nothing about order.
  return Math.max(0, Math.tanh(z - defaults.errors / Math.sqrt(Math.max(0, count - 3))));
}

/** Of each place the rank, counted from 0; of equal ones that of the last. */
function ranks(places: readonly number[]): number[] {
  const upTo = new Int32Array(places.reduce((most, place) => Math.max(most, place + 1), 0));
  for (const place of places) upTo[place] = (upTo[place] ?? 0) + 1;
  for (let place = 1; place < upTo.length; place++) upTo[place] = (upTo[place] ?? 0) + (upTo[place - 1] ?? 0);
  return places.map((place) => (upTo[place] ?? 0) - 1);
}

/** The heaviest chain of anchors that rises on both sides. */
export function heaviestChain(anchors: readonly Anchor[]): Anchor[] {
  const sorted = [...anchors].sort(inOrderOfA);
  // By anchor: the weight of the heaviest chain that ends there, and the anchor before it in that chain.
  const sums = new Float64Array(sorted.length);
  const before = new Int32Array(sorted.length);
  const lookUp = heaviestBefore(sorted, sums);
  let last = -1;
  sorted.forEach(({ weight }, k) => {
    const from = lookUp(k);
    const sum = (sums[from] ?? 0) + weight;
    sums[k] = sum;
    before[k] = from;
    if (sum > (last < 0 ? 0 : (sums[last] ?? 0))) last = k;
  });
  const chain: Anchor[] = [];
  for (let at = last; at >= 0; at = before[at] ?? -1) {
    const anchor = sorted[at];
    if (anchor) chain.push(anchor);
  }
  return chain.reverse();
}

/**
 * A function that gives the anchor that the heaviest chain before the one at a place ends with, -1 where there is none; of several the
 * first. To be asked of each in turn, once `sums` holds those before. A Fenwick tree over the places of B tells it, and for the few
 * whose best lies too far back what the best can weigh at most, so that looking back ends with the first that weighs as much.
 */
function heaviestBefore(sorted: readonly Anchor[], sums: Float64Array): (k: number) => number {
  const placesA = Int32Array.from(sorted, ({ a }) => a);
  const placesB = Int32Array.from(sorted, ({ b }) => b);
  const width = placesB.reduce((most, b) => Math.max(most, b + 1), 0);
  // By node: the first of the heaviest anchors under it.
  const tree = new Int32Array(width + 1).fill(-1);
  const isHeavier = (one: number, other: number) => {
    if (one < 0 || other < 0) return other < 0;
    const [sum, otherSum] = [sums[one] ?? 0, sums[other] ?? 0];
    return sum > otherSum || (sum === otherSum && one < other);
  };
  let added = 0;
  return (k) => {
    const [a, b] = [placesA[k] ?? 0, placesB[k] ?? 0];
    for (; (placesA[added] ?? a) < a; added++) {
      for (let node = (placesB[added] ?? 0) + 1; node <= width; node += node & -node) {
        if (isHeavier(added, tree[node] ?? -1)) tree[node] = added;
      }
    }
    let best = -1;
    for (let node = b; node > 0; node -= node & -node) {
      const one = tree[node] ?? -1;
      if (one >= 0 && isHeavier(one, best)) best = one;
    }
    const first = k - defaults.lookBack;
    if (best < 0 || best >= first) return (sums[best] ?? 0) > 0 ? best : -1;
    return lookBack({ placesA, placesB, sums }, k, sums[best] ?? 0);
  };
}

/** Of the anchors that are looked back at the first of the heaviest that may stand before one; none weighs more than `most`. */
function lookBack(
  { placesA, placesB, sums }: { placesA: Int32Array; placesB: Int32Array; sums: Float64Array },
  k: number,
  most: number,
): number {
  const [a, b] = [placesA[k] ?? 0, placesB[k] ?? 0];
  let best = 0;
  let from = -1;
  for (let stop = Math.max(0, k - defaults.lookBack); stop < k && best < most; stop++) {
    const sum = sums[stop] ?? 0;
    if (sum > best && (placesA[stop] ?? 0) < a && (placesB[stop] ?? 0) < b) {
      best = sum;
      from = stop;
    }
  }
  return from;
}

/** A function that tells how many sentences a pair lies off the line through a chain, seen from A and from B on the average. */
export function distanceToChain(chain: readonly SentencePair[], n: number, m: number): (pair: SentencePair) => number {
  const stops = [...chain, { a: n, b: m }];
  const lineFromA = drawLine(stops.map((stop) => [stop.a, stop.b]));
  const lineFromB = drawLine(stops.map((stop) => [stop.b, stop.a]));
  return ({ a, b }) => (Math.abs((lineFromA[a] ?? 0) - b) + Math.abs((lineFromB[b] ?? 0) - a)) / 2;
}

/** By place on one side: where the line through the stops is on the other. It sets out just before both texts. */
function drawLine(stops: readonly (readonly [place: number, other: number])[]): number[] {
  const line: number[] = [];
  let [from, start] = [-1, -1];
  for (const [to, end] of stops) {
    for (let place = line.length; place < to; place++) {
      line.push(start + ((place - from) * (end - start)) / (to - from));
    }
    [from, start] = [to, end];
  }
  return line;
}
