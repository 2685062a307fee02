import type { ScoredPair } from './alignment.ts';
import { inOrderOfA, keyOf } from '../candidates/sentence-pair.ts';
import { lift, logOdds } from './lift.ts';

/** Chances (0..1) and log odds for the chain, and sentences for its gaps. */
export const defaults = {
  /** The chance at which a pair neither helps nor harms the chain; below, it never lies in one. Chosen by hand. */
  even: 0.25,
  /** Log odds a pair gains by lying in the chain, so that one cut serves both decoders (fitted on DEplain-web's development part). */
  chained: 0.5,
  /** The longest gap of sentences that is filled between two that have the same partner. Chosen by hand. */
  gap: 4,
};

/**
 * Scores for two versions of a text told in one order: only the pairs of the best chain that never turns back keep theirs (one
 * sentence may have several partners on end), and a sentence between two with the same partner gets that partner too.
 * O(K log m) for K pairs.
 */
export function decodeOrdered(pairs: readonly ScoredPair[], options = defaults): ScoredPair[] {
  const chain = bestChain(pairs, options).map((pair) => ({ ...pair, score: lift(pair.score, options.chained) }));
  const filled = [...fillGaps(chain, 'a', 'b', options.gap), ...fillGaps(chain, 'b', 'a', options.gap)];
  const kept = new Map([...filled, ...chain].map((pair) => [keyOf(pair), pair]));
  const others = pairs.flatMap(({ a, b }) => (kept.has(keyOf({ a, b })) ? [] : { a, b, score: 0 }));
  return [...others, ...kept.values()].sort(inOrderOfA);
}

type Stop = { sum: number; pair: ScoredPair; before: Stop | undefined };

/** The chain with the highest sum of log odds in which neither side ever goes back: a prefix maximum over B while A advances. */
function bestChain(pairs: readonly ScoredPair[], { even }: typeof defaults): ScoredPair[] {
  const inOrder = [...pairs].sort(inOrderOfA);
  const width = inOrder.reduce((most, pair) => Math.max(most, pair.b + 1), 0);
  // A Fenwick tree of prefix maxima over the sentences of B, counted from 1: `k & -k` is the lowest bit of k, by which it climbs.
  const tree: (Stop | undefined)[] = [];
  let best: Stop | undefined;
  for (const pair of inOrder) {
    let before: Stop | undefined;
    for (let k = pair.b + 1; k > 0; k -= k & -k) {
      const stop = tree[k];
      if (stop && stop.sum > (before?.sum ?? 0)) before = stop;
    }
    const stop = { sum: (before?.sum ?? 0) + logOdds(pair.score) - logOdds(even), pair, before };
    for (let k = pair.b + 1; k <= width; k += k & -k) if (stop.sum > (tree[k]?.sum ?? 0)) tree[k] = stop;
    if (stop.sum > (best?.sum ?? 0)) best = stop;
  }
  const chain: ScoredPair[] = [];
  for (let stop = best; stop; stop = stop.before) chain.push(stop.pair);
  return chain.reverse();
}

/** Pairs for the sentences of one side that lie between two with the same partner; as sure as the less sure of the two. */
function fillGaps(chain: readonly ScoredPair[], side: 'a' | 'b', other: 'a' | 'b', gap: number): ScoredPair[] {
  const sorted = [...chain].sort((x, y) => x[side] - y[side] || x[other] - y[other]);
  return sorted.flatMap((pair, k) => {
    const next = sorted[k + 1];
    if (!next || next[other] !== pair[other] || next[side] - pair[side] > gap + 1) return [];
    const score = Math.min(pair.score, next.score);
    return Array.from({ length: next[side] - pair[side] - 1 }, (_, step) => ({
      ...pair,
      [side]: pair[side] + step + 1,
      score,
    }));
  });
}
