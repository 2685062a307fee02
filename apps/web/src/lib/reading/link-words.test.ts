import type { Link } from '@vis-a-vis/comparison';
import { describe, expect, it } from 'vitest';
import { chanceWords, strengthWords } from './link-words.ts';

const link = (more: Partial<Link>): Link => ({
  a: [0],
  b: [0],
  pairs: [{ a: 0, b: 0, score: 0.5 }],
  score: 0.5,
  strength: 'reworded',
  quoted: 'neither',
  reasons: [],
  ...more,
});

describe('a link in words', () => {
  it('says how the sentences are alike and who quotes', () => {
    expect(strengthWords(link({ quoted: 'a' }))).toBe('reworded · quoted in A, restated in B');
    expect(strengthWords(link({ strength: 'same words' }))).toBe('same words');
  });

  it('gives chance as one time in so many', () => {
    expect(chanceWords(link({ chance: 1 / 400 }))).toBe(
      'Sentences about different talks score this high 1 time in 400.',
    );
    expect(chanceWords(link({ chance: 0 }))).toContain('less than 1 time in 10,000');
    expect(chanceWords(link({ chance: 0.32 }))).toContain('3 times in 10');
    expect(chanceWords(link({}))).toBe('');
  });
    const reasons = [word(2, 6, 0.2), word(12, 16, 0.3), word(20, 25, 0.6)];
    expect(sharedWords(link({ reasons }), { text })).toEqual(['chess', 'Game']);
  });
});
