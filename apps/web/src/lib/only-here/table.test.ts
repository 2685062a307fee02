import { describe, expect, it } from 'vitest';
import { onlyHereTable } from './table.ts';

describe('the table of what one article alone holds', () => {
  it('tells of a sentence without a counterpart what comes nearest, or that nothing does', () => {
    const line = { sentence: 2, range: { from: 0, to: 1 }, text: 'It rained.' };
    const groups = [{ holds: 'other' as const, title: 'Other', lines: [line] }];
    expect(onlyHereTable([{ side: 'a', only: { counts: '', groups, names: [], figures: [] } }]).rows).toEqual([
      ['A', 3, 'other', 'It rained.', '', ''],
    ]);
  });
});
