import type { Article } from '@vis-a-vis/parsing';
import type { Alignment } from '../align/alignment.ts';
import { alignSentences, cuts } from '../align/align-sentences.ts';
import { inFixedOrder } from '../prepare/in-fixed-order.ts';
import { planLibrary } from './compare-library.ts';
import type { Sensitivity } from '../comparison.ts';
import { joinPairs } from '../align/join-pairs.ts';
import { inferOccasion } from '../occasion/infer-occasion.ts';
import { reportsSame } from '../occasion/reports-same.ts';
import { matchQuotes } from '../quotations/match-quotes.ts';

/**
 * The links of one pair at every sensitivity, `a` and `b` by id, and how many pairs are counted of how many; `same` says that both
 * report one event.
 */
export type CountStep = {
  a: string;
  b: string;
  links: { [S in Sensitivity]: number };
  same: boolean;
  done: number;
  total: number;
};

/**
 * Counts the links of all pairs of a library with one of `fresh` (ids) in them, the nearest first: as many as `compareAtAll` would
 * find. Pairs too far apart to share a sentence are not counted and have none. Stop by leaving the loop.
 */
export function* countLibrary(articles: readonly Article[], fresh: ReadonlySet<string>): Generator<CountStep> {
  const { prepared, vocabulary, picked } = planLibrary(articles);
  const isFresh = articles.map(({ id }) => fresh.has(id));
  const wanted = [...picked].filter((pair) => isFresh[pair.a] || isFresh[pair.b]);
  let done = 0;
  for (const { a, b } of wanted) {
    const [one, other] = [prepared[a], prepared[b]];
    if (!one || !other) continue;
    // Numbers are the same from both sides.
    const counted = inFixedOrder(
      one,
      other,
      (x, y) => {
        const alignment = alignSentences(x, y, vocabulary);
        const { quotes } = matchQuotes({ a: x, b: y, vocabulary, weights: alignment.weights });
        return { links: countLinks(alignment), same: reportsSame(inferOccasion(x, y, quotes)) };
      },
      (counts) => counts,
    );
    yield { a: one.article.id, b: other.article.id, ...counted, done: ++done, total: wanted.length };
  }
}

function countLinks(alignment: Alignment): CountStep['links'] {
  const count = (sensitivity: Sensitivity): number => joinPairs(alignment, cuts[sensitivity]).length;
  return { strict: count('strict'), balanced: count('balanced'), loose: count('loose') };
}
