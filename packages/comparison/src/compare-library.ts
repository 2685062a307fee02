import type { Article } from '@vis-a-vis/parsing';
import { comesAfter, comparePrepared, type CompareOptions } from './compare-articles.ts';
import type { Comparison } from './comparison.ts';
import { mirrorComparison } from './mirror-comparison.ts';
import { measureKinship } from './measure-kinship.ts';
import { createVocabulary, prepareArticle } from './prepare-article.ts';

/** One finished pair of a library: indices into the articles, `a` below `b`, and how many pairs there are in all. */
export type LibraryStep = { a: number; b: number; comparison: Comparison; done: number; total: number };

/**
 * Compares all pairs of articles over one vocabulary and yields each as it is finished, the most closely related first, so that a
 * map of pairs fills where it matters. Stop by leaving the loop.
 */
export function* compareLibrary(articles: readonly Article[], options: CompareOptions = {}): Generator<LibraryStep> {
  const vocabulary = createVocabulary();
  const prepared = articles.map((article) => prepareArticle(article, vocabulary));
  const pairs = prepared.flatMap((left, a) =>
    prepared.slice(a + 1).map((right, k) => ({ a, b: a + 1 + k, kinship: measureKinship(left, right, vocabulary) })),
  );
  pairs.sort((x, y) => y.kinship - x.kinship || x.a - y.a || x.b - y.b);
  let done = 0;
  for (const { a, b } of pairs) {
    const left = prepared[a];
    const right = prepared[b];
    if (!left || !right) continue;
    const swap = comesAfter(left.article, right.article);
    const comparison = swap
      ? mirrorComparison(comparePrepared(right, left, vocabulary, options))
      : comparePrepared(left, right, vocabulary, options);
    yield { a, b, comparison, done: ++done, total: pairs.length };
  }
}
