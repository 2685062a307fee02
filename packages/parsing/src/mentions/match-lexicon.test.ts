import { expect, it } from 'vitest';
import { tokenize } from '../tokens/tokenize.ts';
import { indexNames, matchName, surface } from './match-lexicon.ts';

it('takes the longest name, and of two as long the one the lexicon has first', () => {
  const index = indexNames([
    { name: 'Ruritania', kind: 'country', aliases: ['Old Strelsau'] },
    { name: 'Strelsau', kind: 'place', aliases: ['Old Strelsau', 'Old Strelsau Town'] },
  ]);
  const match = (text: string) => matchName(text, tokenize(text), 0, index)?.entry.name;
  expect(match('Old Strelsau Town')).toBe('Strelsau');
  expect(match('Old Strelsau')).toBe('Ruritania');
});

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
