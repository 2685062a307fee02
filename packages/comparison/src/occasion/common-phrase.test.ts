import { articleFromSentences } from '@vis-a-vis/parsing';
import { expect, test } from 'vitest';
import { seeds } from '../evaluation/seeds.ts';
import { createVocabulary } from '../prepare/vocabulary.ts';
import { prepareArticle } from '../prepare/prepare-article.ts';
import { findPhraseMates, firstCommonPhrase } from './common-phrase.ts';

test('a library knows of any two articles whether they share a phrase, so that none that speaks of the occasion is passed over', () => {
  const vocabulary = createVocabulary();
  const made = ['They came again under the flag of truce.', 'Under the flag of truce they spoke.', 'Penguins slept.'];
  const articles = [...Object.values(seeds), ...made.map((sentence, k) => articleFromSentences([sentence], String(k)))];
  const prepared = articles.map((article) => prepareArticle(article, vocabulary));
  const shareAPhrase = findPhraseMates(prepared);
  const answers = prepared.flatMap((left, a) =>
    prepared.flatMap((right, b) => (a < b ? [[shareAPhrase(a, b), firstCommonPhrase(left, right) !== undefined]] : [])),
  );
  expect(answers.filter(([known, found]) => known !== found)).toEqual([]);
  expect(answers.some(([known]) => known)).toBe(true);
  expect(answers.some(([known]) => !known)).toBe(true);
});
