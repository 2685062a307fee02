import type { Article } from '@vis-a-vis/parsing';
import { alignSentences } from './align/align-sentences.ts';
import { inFixedOrder } from './prepare/in-fixed-order.ts';
import { createVocabulary } from './prepare/vocabulary.ts';
import { prepareArticle } from './prepare/prepare-article.ts';

/** The sentence of the other article that comes nearest, by index, and the score of the two, 0..1, below or above any cut. */
export type Nearest = { sentence: number; score: number };

/** For every sentence of A and of B what comes nearest to it in the other article; `undefined` where nothing speaks for any. */
export type NearestSentences = { a: (Nearest | undefined)[]; b: (Nearest | undefined)[] };

/** Looks past the cuts of `compareArticles`: a sentence without a counterpart has a nearest one all the same. */
export function findNearest(a: Article, b: Article): NearestSentences {
  return inFixedOrder(a, b, findInOrder, (found) => ({ a: found.b, b: found.a }));
}

function findInOrder(a: Article, b: Article): NearestSentences {
  const vocabulary = createVocabulary();
  const { pairs, passages } = alignSentences(prepareArticle(a, vocabulary), prepareArticle(b, vocabulary), vocabulary);
  const inPassages = passages.flatMap(({ a, b, score }) =>
    a.flatMap((left) => b.map((right) => ({ a: left, b: right, score }))),
  );
  const nearest: NearestSentences = { a: a.sentences.map(() => undefined), b: b.sentences.map(() => undefined) };
  for (const pair of [...pairs, ...inPassages]) {
    keepNearer(nearest.a, pair.a, { sentence: pair.b, score: pair.score });
    keepNearer(nearest.b, pair.b, { sentence: pair.a, score: pair.score });
  }
  return nearest;
}

function keepNearer(nearest: (Nearest | undefined)[], at: number, found: Nearest): void {
  if (found.score > (nearest[at]?.score ?? 0)) nearest[at] = found;
}
