import type { Article } from '@vis-a-vis/parsing';
import type { Prepared } from './prepared.ts';

/**
 * What comes of two articles in one fixed order, whichever side each was given on, so that sums run the same way and exchanging the
 * sides gives the mirror image to the last digit: `mirror` turns it back where they were exchanged.
 */
export function inFixedOrder<Side extends Article | Prepared, Result>(
  a: Side,
  b: Side,
  compare: (first: Side, second: Side) => Result,
  mirror: (result: Result) => Result,
): Result {
  return comesAfter(articleOf(a), articleOf(b)) ? mirror(compare(b, a)) : compare(a, b);
}

function articleOf(side: Article | Prepared): Article {
  return 'article' in side ? side.article : side;
}

function comesAfter(a: Article, b: Article): boolean {
  return a.id === b.id ? a.text > b.text : a.id > b.id;
}
