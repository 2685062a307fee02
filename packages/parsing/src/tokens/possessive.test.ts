import { expect, it } from 'vitest';
import { surface } from './possessive.ts';

it.each([
  ['Roe’s', 'Roe'],
  ["Q's", 'Q'],
  ["O'Roe", "O'Roe"],
  ['O’Roe', "O'Roe"],
  ['as', 'as'],
  ['Roes', 'Roes'],
])('writes %s without a possessive: %s', (text, want) => {
  expect(surface(text, { from: 0, to: text.length, term: '' })).toBe(want);
});
