import type { Article } from '@vis-a-vis/parsing';
import { prepareArticle } from '../prepare/prepare-article.ts';
import { countWords, createVocabulary, internStem, type Vocabulary } from '../prepare/vocabulary.ts';
import { findClosePairs, findNearPairs, pickClosePairs, type Bags } from './find-close-pairs.ts';

/** What is kept of an article to tell which others it may share a sentence with: the distinct stems of each sentence, parted by spaces. */
export type WordPrint = { english: boolean; sentences: readonly string[] };

/** A library of more articles than this is not looked at pair by pair. */
const mostInFull = 500;

/** The stems of an article, sentence by sentence: little enough that thousands of articles can be held. */
export function printWords(article: Article): WordPrint {
  const vocabulary = createVocabulary();
  const { english, sentences } = prepareArticle(article, vocabulary);
  const stems = [...vocabulary.stems.keys()];
  return { english, sentences: sentences.map(({ bag }) => bag.map((id) => stems[id] ?? '').join(' ')) };
}

/**
 * The pairs of a library that are worth comparing in full, by index with `a` below `b`, the nearest first: the same that
 * `compareLibrary` compares. Of more than 500 articles only pairs that come near are looked at, so that time and room grow with
 * what is shared and not with the square of the articles.
 */
export function pickPairs(prints: readonly WordPrint[]): { a: number; b: number }[] {
  const vocabulary = createVocabulary();
  const articles = prints.map((print) => bagsOf(print, vocabulary));
  const find = prints.length > mostInFull ? findNearPairs : findClosePairs;
  return [...pickClosePairs(find(articles, vocabulary))].map(({ a, b }) => ({ a, b }));
}

function bagsOf({ english, sentences }: WordPrint, vocabulary: Vocabulary): Bags {
  const frequency = new Map<number, number>();
  const bags = sentences.map((stems) => {
    const words = stems === '' ? [] : stems.split(' ');
    const { bag } = countWords(words.map((stem) => internStem(stem, english, vocabulary)));
    for (const word of bag) frequency.set(word, (frequency.get(word) ?? 0) + 1);
    return { bag };
  });
  return { sentences: bags, frequency };
}
