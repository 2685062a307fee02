import { nameActors } from '@vis-a-vis/measures';
import { readArticle } from '@vis-a-vis/parsing';
import { describe, expect, it } from 'vitest';
import { namingNumbers } from './table.ts';

const columns = [`Kerry met the rebels. "The rebels are our friends," Kerry said.`, `The opposition came.`].map(
  (text, i) => ({
    article: readArticle({ id: `x${i}`, text, language: 'en' }),
    number: i + 1,
    name: `Report ${i + 1}`,
    outlet: 'outlet not stated',
  }),
);

describe('the table of names a reader can save', () => {
  it('holds a line for each label an article uses, by voice, and no empty ones', () => {
    const actors = nameActors(
      columns.map(({ article }) => article),
      [{ actor: 'Syrian opposition', labels: ['rebels', 'opposition'] }],
    );
    expect(namingNumbers(columns, actors).rows).toEqual([
      ['Syrian opposition', 'rebels', 'Report 1', 2, 1, 0, '', '', ''],
      ['Syrian opposition', 'opposition', 'Report 2', 1, 0, 0, '', '', ''],
      ['John Kerry', 'Kerry', 'Report 1', 2, 0, 0, '', '', ''],
    ]);
  });
});
