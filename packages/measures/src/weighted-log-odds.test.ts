import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightedLogOdds } from './weighted-log-odds.ts';

type Reference = {
  vocab: string[];
  counts_A: number[];
  counts_B: number[];
  prior_counts: number[];
  informative_sigma10_z4: Record<string, number>;
  scattertext_informative_word_z: Record<string, number>;
};
const reference = JSON.parse(
  readFileSync(new URL('./fixtures/fightin-words.json', import.meta.url), 'utf8'),
) as Reference;
const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
const { counts_A, counts_B, prior_counts } = reference;

describe('weighted log-odds agree with two independent calculations of the published method', () => {
  it.each(reference.vocab.map((word, i) => ({ word, i })))('“$word”', ({ word, i }) => {
    const z = weightedLogOdds(
      [counts_A[i] ?? 0, counts_B[i] ?? 0],
      [sum(counts_A), sum(counts_B)],
      [prior_counts[i] ?? 0, sum(prior_counts)],
      10,
    );
    for (const figures of [reference.informative_sigma10_z4, reference.scattertext_informative_word_z]) {
      const expected = figures[word] ?? NaN;
      expect(Math.abs(z - expected)).toBeLessThanOrEqual(1e-6 * Math.abs(expected));
    }
  });
});

describe('weighted log-odds hold for every count', () => {
  const sides = fc.tuple(fc.nat(40), fc.nat(40), fc.nat(60), fc.nat(60)).map(([a, b, c, d]) => [a, b, a + c, b + d]);

  it('are finite, change sign with the sides, and are zero for a text against itself', () => {
    fc.assert(
      fc.property(sides, ([a = 0, b = 0, c = 0, d = 0]) => {
        const z = weightedLogOdds([a, b], [c, d]);
        expect(Number.isFinite(z)).toBe(true);
        expect(weightedLogOdds([b, a], [d, c])).toBeCloseTo(-z, 12);
        expect(weightedLogOdds([a, a], [c, c])).toBe(0);
      }),
    );
  });

  it('say less the more the prior weighs', () => {
    expect(weightedLogOdds([9, 1], [500, 500], [10, 1000], 1000)).toBeLessThan(
      weightedLogOdds([9, 1], [500, 500], [10, 1000], 10),
    );
  });
});
