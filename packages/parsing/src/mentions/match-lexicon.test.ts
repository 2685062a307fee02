import { expect, it } from 'vitest';
import { tokenize } from '../tokens/tokenize.ts';
import { indexNames, matchName } from './match-lexicon.ts';

it('takes the longest name, and of two as long the one the lexicon has first', () => {
  const index = indexNames([
    { name: 'Ruritania', kind: 'country', aliases: ['Old Strelsau'] },
    { name: 'Strelsau', kind: 'place', aliases: ['Old Strelsau', 'Old Strelsau Town'] },
  ]);
  const match = (text: string) => {
    const tokens = tokenize(text);
    return matchName({ text, tokens }, 0, index, tokens.length)?.entry.name;
  };
  expect(match('Old Strelsau Town')).toBe('Strelsau');
  expect(match('Old Strelsau')).toBe('Ruritania');
});
