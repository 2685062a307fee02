import { expect, it } from 'vitest';
import { tokenize } from '../tokens/tokenize.ts';
import { readNumber } from './read-number.ts';

it.each([
  ['two thousand five hundred', 4, 2500],
  ['two thousand hundred', 2, 2000],
  ['two thousand million', 2, 2000],
  ['two hundred five', 3, 205],
  ['one hundred five', 3, 105],
  ['twenty five', 2, 25],
  ['a dozen thousand', 3, 12000],
])('takes of “%s” %i words for a number', (text, end, value) => {
  expect(readNumber({ text, tokens: tokenize(text) }, 0)).toMatchObject({ end, value });
});
