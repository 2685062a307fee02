import type { Prepared } from '../prepare/prepared.ts';
import type { Vocabulary } from '../prepare/vocabulary.ts';
import { nearRows } from './near-rows.ts';
import { weighLibrary } from './weigh-library.ts';

/**
 * Numbers of pairs, cosines of two sentences and weights of stems (0..1) that decide which pairs of a library are compared in
 * full.
 */
export const defaults = {
  /** So many pairs are compared in full whatever lies between them: a small library wholly. */
  atLeast: 1000,
  /** Two articles whose closest sentences reach this are compared in full. */
  close: 0.25,
  /** So are the nearest few of every article, where they reach this at least. */
  nearest: 8,
  near: 0.1,
  /** Stems lighter than this are too common to bring two articles together. */
  lightest: 0.4,
  /** Of a large library each article is held with so many of the nearest before it: what stands under all of them ties all to all. */
  atMost: 100,
  /** There, what stands in more sentences brings nobody together: whoever shares it shares rarer words, too, or little. */
  sentences: 1000,
};

/** Two articles by index, `a` below `b`, and the cosine of their closest two sentences, 0..1. */
export type ClosePair = { a: number; b: number; closest: number };

/** What is asked of an article here: its sentences as bags of stem ids, and in how many of them each stem stands. */
export type Bags = Pick<Prepared, 'frequency'> & { sentences: readonly { bag: readonly number[] }[] };

/**
 * How close any two articles of a library come: the cosine of their two closest sentences over the stems that are rare both in the
 * language and in the library, found for all pairs in one pass through one inverted index. Every pair is in the result.
 */
export function findClosePairs(articles: readonly Bags[], vocabulary: Vocabulary, options = defaults): ClosePair[] {
  const size = articles.length;
  const closest = new Float64Array(size ** 2);
  for (const { b, others } of nearRows(articles, weighLibrary(articles, vocabulary, options.lightest))) {
    for (const { a, cosine } of others) closest[a * size + b] = cosine;
  }
  return articles.flatMap((_, a) =>
    Array.from({ length: size - a - 1 }, (__, k) => {
      const b = a + 1 + k;
      return { a, b, closest: closest[a * size + b] ?? 0 };
    }),
  );
}

/** Those of them that come near at all, of each article the nearest: of a large library the others are too many to be held. */
export function findNearPairs(articles: readonly Bags[], vocabulary: Vocabulary, options = defaults): ClosePair[] {
  const weights = weighLibrary(articles, vocabulary, options.lightest, options.sentences);
  const found: ClosePair[] = [];
  // Row by row: all pairs that come near would fill the memory before the nearest of each are told.
  for (const { b, others } of nearRows(articles, weights, options.near)) {
    const near = others.map(({ a, cosine }) => ({ a, b, closest: cosine })).sort(nearestFirst);
    for (const pair of near.slice(0, options.atMost)) found.push(pair);
  }
  return found;
}

/** An order of pairs: the closest first, then by place. */
export function nearestFirst(x: ClosePair, y: ClosePair): number {
  return y.closest - x.closest || x.a - y.a || x.b - y.b;
}

/** Those pairs of a library that are worth comparing in full: the close ones, and of every article the nearest few; nearest first. */
export function pickClosePairs(pairs: readonly ClosePair[], options = defaults): Set<ClosePair> {
  const picked = new Set<ClosePair>();
  const taken = new Map<number, number>();
  // Most pairs of a large library are far apart: they are not even put in order.
  const near = pairs.filter(({ closest }) => closest >= options.near);
  for (const pair of (near.length < options.atLeast ? [...pairs] : near).sort(nearestFirst)) {
    if (picked.size >= options.atLeast && pair.closest < options.near) break;
    const countA = taken.get(pair.a) ?? 0;
    const countB = taken.get(pair.b) ?? 0;
    taken.set(pair.a, countA + 1);
    taken.set(pair.b, countB + 1);
    if (picked.size < options.atLeast || pair.closest >= options.close || Math.min(countA, countB) < options.nearest)
      picked.add(pair);
  }
  return picked;
}
