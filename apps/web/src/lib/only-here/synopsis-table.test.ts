import { describe, expect, it } from 'vitest';
import { exampleColumns } from '../lens-kit/example-columns.ts';
import { synopsisTable } from './synopsis-table.ts';

describe('the synopsis as a table a reader can save', () => {
  it('has a column for each article, empty where it says nothing like it', () => {
    expect(synopsisTable(exampleColumns, [{ cells: [[0], []] }])).toEqual({
      head: ['1. Report 1', '2. Report 2'],
      rows: [['Kerry met the rebels.', '']],
    });
  });
});
