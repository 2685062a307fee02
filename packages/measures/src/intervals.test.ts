import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { garwoodInterval, wilsonInterval } from './intervals.ts';

type Reference = {
  wilson95: { k: number; n: number; low: number; high: number }[];
  poisson95_per_1000_words_n500: { k: number; words: number; low: number; high: number }[];
};
const reference = JSON.parse(readFileSync(new URL('./fixtures/intervals.json', import.meta.url), 'utf8')) as Reference;

describe('intervals agree with the published figures', () => {
  it.each(reference.wilson95)('Wilson $k of $n', ({ k, n, low, high }) => {
    expect(wilsonInterval(k, n).low).toBeCloseTo(low, 9);
    expect(wilsonInterval(k, n).high).toBeCloseTo(high, 9);
  });

  it.each(reference.poisson95_per_1000_words_n500)('Garwood $k in $words words', ({ k, words, low, high }) => {
    expect((garwoodInterval(k).low * 1000) / words).toBeCloseTo(low, 8);
    expect((garwoodInterval(k).high * 1000) / words).toBeCloseTo(high, 8);
  });
});

describe('intervals hold for every count', () => {
  it('the count lies inside its Poisson interval, which narrows in relation to the count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (k) => {
        const { low, high } = garwoodInterval(k);
        const twice = garwoodInterval(2 * k + 1);
        return low >= 0 && low <= k && k < high && (twice.high - twice.low) / (2 * k + 1) < (high - low) / (k || 0.1);
      }),
      { numRuns: 60 },
    );
  });

  it('the share lies inside its Wilson interval, which stays within 0 and 1', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (x, y) => {
        const [k, n] = [Math.min(x, y), Math.max(x, y)];
        const { low, high } = wilsonInterval(k, n);
        const share = n === 0 ? 0.5 : k / n;
        return low >= 0 && low <= share && share <= high && high <= 1;
      }),
    );
  });
});
