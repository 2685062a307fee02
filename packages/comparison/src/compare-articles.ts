import type { Article } from '@vis-a-vis/parsing';
import type { Alignment } from './align/alignment.ts';
import { alignSentences, cuts } from './align/align-sentences.ts';
import type { Comparison, Copied, Sensitivity } from './comparison.ts';
import { describeLink } from './explain/describe-link.ts';
import { joinPairs } from './align/join-pairs.ts';
import { inFixedOrder } from './prepare/in-fixed-order.ts';
import { mirrorComparison } from './mirror-comparison.ts';
import { findCopied } from './wording/find-copied.ts';
import { createVocabulary, type Vocabulary } from './prepare/vocabulary.ts';
import { pairsOf } from './pairs-of.ts';
import { prepareArticle } from './prepare/prepare-article.ts';
import type { Prepared, PreparedPair } from './prepare/prepared.ts';

/** How two articles are compared; every part may be left out. */
export type CompareOptions = {
  /** How sure a link must be; Balanced when absent. */
  sensitivity?: Sensitivity;
  /** A score of one's own in place of the sensitivity's; a pair that reaches it is linked. */
  threshold?: number;
  /** Scores of sentence pairs about different talks, ascending: a library's own in place of the shipped ones, for `chance`. */
  chanceScores?: readonly number[];
};

/**
 * What two articles share: linked sentences with their reasons, quotations of one utterance, sentences only one of them has, and
 * whether they report the same talks. `compareArticles(b, a)` is its mirror image, to the last digit.
 */
export function compareArticles(a: Article, b: Article, options: CompareOptions = {}): Comparison {
  const compare = (first: Article, second: Article) => {
    const vocabulary = createVocabulary();
    return comparePrepared(prepareArticle(first, vocabulary), prepareArticle(second, vocabulary), vocabulary, options);
  };
  return inFixedOrder(a, b, compare, mirrorComparison);
}

/** A comparison at every sensitivity. */
type AtAll = { [S in Sensitivity]: Comparison };

/** `compareArticles` at every sensitivity, aligned once: what the reader is told each of them would give. */
export function compareAtAll(a: Article, b: Article): AtAll {
  const compare = (first: Article, second: Article) => {
    const vocabulary = createVocabulary();
    const [left, right] = [prepareArticle(first, vocabulary), prepareArticle(second, vocabulary)];
    const alignment = alignSentences(left, right, vocabulary);
    const copied = findCopied(first, second);
    return atAll((sensitivity) => cutAlignment({ a: left, b: right, vocabulary }, alignment, copied, { sensitivity }));
  };
  return inFixedOrder(a, b, compare, (found) => atAll((sensitivity) => mirrorComparison(found[sensitivity])));
}

function atAll(at: (sensitivity: Sensitivity) => Comparison): AtAll {
  return { strict: at('strict'), balanced: at('balanced'), loose: at('loose') };
}

/** `compareArticles` over articles that are prepared already, in the canonical order. */
export function comparePrepared(a: Prepared, b: Prepared, vocabulary: Vocabulary, options: CompareOptions): Comparison {
  const copied = findCopied(a.article, b.article);
  return cutAlignment({ a, b, vocabulary }, alignSentences(a, b, vocabulary), copied, options);
}

function cutAlignment(
  articles: PreparedPair,
  alignment: Alignment,
  copied: Copied | undefined,
  options: CompareOptions,
): Comparison {
  const { a, b } = articles;
  const weighed = { ...articles, weights: alignment.weights };
  const sensitivity = options.sensitivity ?? 'balanced';
  const threshold = options.threshold ?? cuts[sensitivity];
  const links = joinPairs(alignment, threshold).map((one) => describeLink(one, weighed, options.chanceScores));
  const bounds = [alignment, a, b, ...links];
  const pairs = links.flatMap(pairsOf);
  const linkedA = new Set(pairs.map((pair) => pair.a));
  const linkedB = new Set(pairs.map((pair) => pair.b));
  return {
    a: a.article.id,
    b: b.article.id,
    links,
    onlyA: [...a.sentences.keys()].filter((index) => !linkedA.has(index)),
    onlyB: [...b.sentences.keys()].filter((index) => !linkedB.has(index)),
    quotes: alignment.quotes,
    occasion: alignment.occasion,
    ...(copied ? { copied } : {}),
    settings: { sensitivity },
    ...(bounds.some((part) => part.bounded) ? { bounded: true as const } : {}),
  };
}
