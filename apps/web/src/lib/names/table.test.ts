import { nameActors } from '@vis-a-vis/measures';
import { describe, expect, it } from 'vitest';
import { exampleColumns } from '../lens-kit/example-columns.ts';
import { namesTable } from './table.ts';

describe('the table of names a reader can save', () => {
  it('holds a line for each label an article uses, by voice, and no empty ones', () => {
    const actors = nameActors(
      exampleColumns.map(({ article }) => article),
      [{ actor: 'Syrian opposition', labels: ['rebels', 'opposition'] }],
    );
    expect(namesTable(exampleColumns, actors).rows).toEqual([
      ['Syrian opposition', 'rebels', 'Report 1', 2, 1, 0, '', '', ''],
      ['Syrian opposition', 'opposition', 'Report 2', 1, 0, 0, '', '', ''],
      ['John Kerry', 'Kerry', 'Report 1', 2, 0, 0, '', '', ''],
    ]);
  });
});
