import { describe, expect, it } from 'vitest';
import { countOf } from './say-number.ts';

describe('a count with its noun', () => {
  it('is one of one, and none of none', () => {
    expect([0, 1, 2, 1234].map((count) => countOf(count, 'word'))).toEqual([
      'no words',
      '1 word',
      '2 words',
      '1,234 words',
    ]);
    expect(countOf(2, 'pass', 'passes')).toBe('2 passes');
  });
});
