import type { Article } from '@vis-a-vis/parsing';
import { comparePrepared, type CompareOptions } from '../compare-articles.ts';
import type { Comparison } from '../comparison.ts';
import { findClosePairs, nearestFirst, pickClosePairs } from './find-close-pairs.ts';
import { inferOccasion } from '../occasion/infer-occasion.ts';
import { inFixedOrder } from '../prepare/in-fixed-order.ts';
import { mirrorComparison } from '../mirror-comparison.ts';
import { createVocabulary } from '../prepare/vocabulary.ts';
import { prepareArticle } from '../prepare/prepare-article.ts';
import type { Prepared } from '../prepare/prepared.ts';
import { findPhraseMates } from '../occasion/common-phrase.ts';

/** One finished pair of a library: indices into the articles, `a` below `b`, and how many pairs there are in all. */
export type LibraryStep = { a: number; b: number; comparison: Comparison; done: number; total: number };

/**
 * Compares all pairs of articles over one vocabulary and yields each as it is finished, the nearest first, so that a map of pairs
 * fills where it matters. One index over all sentences tells which pairs come near enough to have links (`findClosePairs`); the
 * others are not compared sentence by sentence and have none. Stop by leaving the loop.
 */
export function* compareLibrary(articles: readonly Article[], options: CompareOptions = {}): Generator<LibraryStep> {
  const { prepared, vocabulary, pairs: unordered, picked } = planLibrary(articles);
  const far = unordered.filter((pair) => !picked.has(pair)).sort(nearestFirst);
  const pairs = [...picked, ...far];
  const sentences = prepared.map((article) => [...article.sentences.keys()]);
  const phraseless = prepared.map((article): Prepared => ({ ...article, phrases: new Map() }));
  const shareAPhrase = findPhraseMates(prepared);
  let done = 0;
  for (const pair of pairs) {
    const { a, b } = pair;
    // Looking for a phrase that is not there would be most of the work on pairs that are far apart.
    const from = picked.has(pair) || shareAPhrase(a, b) ? prepared : phraseless;
    const [left, right] = [from[a], from[b]];
    if (!left || !right) continue;
    const compare = (x: Prepared, y: Prepared) => comparePrepared(x, y, vocabulary, options);
    const comparison = picked.has(pair)
      ? inFixedOrder(left, right, compare, mirrorComparison)
      : withoutLinks(left, right, sentences[a] ?? [], sentences[b] ?? [], options);
    yield { a, b, comparison, done: ++done, total: pairs.length };
  }
}

/** The articles of a library made ready over one vocabulary, all pairs of them, and those worth comparing. */
export function planLibrary(articles: readonly Article[]) {
  const vocabulary = createVocabulary();
  const prepared = articles.map((article) => prepareArticle(article, vocabulary));
  const pairs = findClosePairs(prepared, vocabulary);
  return { prepared, vocabulary, pairs, picked: pickClosePairs(pairs) };
}

/** What a comparison gives for two articles too far apart to share a sentence; their dates and places may still tell their occasion. */
function withoutLinks(
  a: Prepared,
  b: Prepared,
  onlyA: number[],
  onlyB: number[],
  { sensitivity = 'balanced' }: CompareOptions,
): Comparison {
  const occasion = inferOccasion(a, b, []);
  return { a: a.article.id, b: b.article.id, links: [], onlyA, onlyB, quotes: [], occasion, settings: { sensitivity } };
}
