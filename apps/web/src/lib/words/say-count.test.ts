import { describe, expect, it } from 'vitest';
import { sayCount } from './say-count.ts';

describe('a count with its noun', () => {
  it('has one of one, and more of none and of many', () => {
    expect([0, 1, 2, 12].map((count) => sayCount(count, 'word'))).toEqual(['0 words', '1 word', '2 words', '12 words']);
    expect([1, 2].map((count) => sayCount(count, 'pair shares', 'pairs share'))).toEqual([
      '1 pair shares',
      '2 pairs share',
    ]);
  });
});
