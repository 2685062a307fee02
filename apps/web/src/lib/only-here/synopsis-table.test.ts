import { readArticle } from '@vis-a-vis/parsing';
import { describe, expect, it } from 'vitest';
import { synopsisNumbers } from './synopsis-table.ts';

const columns = [`Kerry met the rebels. "The rebels are our friends," Kerry said.`, `The opposition came.`].map(
  (text, i) => ({
    article: readArticle({ id: `x${i}`, text, language: 'en' }),
    number: i + 1,
    name: `Report ${i + 1}`,
    outlet: 'outlet not stated',
  }),
);

describe('the synopsis as a table a reader can save', () => {
  it('has a column for each article, empty where it says nothing like it', () => {
    expect(synopsisNumbers(columns, [{ cells: [[0], []] }])).toEqual({
      head: ['1. Report 1', '2. Report 2'],
      rows: [['Kerry met the rebels.', '']],
    });
  });
});
