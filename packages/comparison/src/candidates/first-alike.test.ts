import { articleFromSentences } from '@vis-a-vis/parsing';
import { expect, test } from 'vitest';
import { prepareArticle } from '../prepare/prepare-article.ts';
import { createVocabulary } from '../prepare/vocabulary.ts';
import { firstAlike } from './first-alike.ts';

const alike = (sentences: string[]) => [
  ...firstAlike(prepareArticle(articleFromSentences(sentences, 'a'), createVocabulary())),
];

test('a sentence that stands there again is the first one', () => {
  expect(alike(['The gate is shut.', 'Nobody came.', 'The gate is shut.', 'The gate is shut.'])).toEqual([0, 1, 0, 0]);
});

test('one of other words, or written in another way, is one of its own', () => {
  expect(alike(['The gate is shut.', 'The gates are shut.', 'The Gate is shut.'])).toEqual([0, 1, 2]);
});

test('so is one with a quotation, which may go on from a sentence before', () => {
  const said = '“The gate is shut and stays shut,” Anna Berg said.';
  expect(alike([said, said])).toEqual([0, 1]);
});
