import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fourCellLogLikelihood, twoCellLogLikelihood } from './log-likelihood.ts';

const fixture = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), 'utf8')) as T;

type Rayson = { rows: { a: number; b: number; c: number; d: number; LL: number; LL_4cell: number }[] };
type Dunning = { rows: { pair: string; printed: number; k: [number, number, number, number]; G2_way1: number }[] };
type Quanteda = { totals: [number, number]; rows: { term: string; a: number; b: number; G2_none: number }[] };

describe('log-likelihood agrees with the published figures', () => {
  it.each(fixture<Rayson>('keyness-rayson').rows)('$a of $c against $b of $d', ({ a, b, c, d, LL, LL_4cell }) => {
    expect(Math.abs(twoCellLogLikelihood(a, b, c, d) - LL)).toBeLessThanOrEqual(1e-6 * LL);
    expect(Math.abs(fourCellLogLikelihood(a, c - a, b, d - b) - LL_4cell)).toBeLessThanOrEqual(1e-6 * LL_4cell);
  });

  it.each(fixture<Dunning>('dunning1993').rows)('Dunning 1993, “$pair”: $printed', ({ printed, k, G2_way1 }) => {
    expect(fourCellLogLikelihood(...k)).toBeCloseTo(printed, 2);
    expect(Math.abs(fourCellLogLikelihood(...k) - G2_way1)).toBeLessThanOrEqual(1e-6 * G2_way1);
  });

  const { totals, rows } = fixture<Quanteda>('keyness-quanteda');
  it.each(rows)('quanteda, letter $term', ({ a, b, G2_none }) => {
    const found = fourCellLogLikelihood(a, totals[0] - a, b, totals[1] - b);
    // The published figure adds 1e-9 inside each logarithm.
    expect(Math.abs(found - Math.abs(G2_none))).toBeLessThanOrEqual(1e-6 * Math.abs(G2_none) + 1e-7);
  });
});

it('is a finite number that is never negative, whatever was counted', () => {
  const count = fc.oneof(fc.constant(0), fc.nat(5), fc.nat(1_000_000));
  fc.assert(
    fc.property(count, count, count, count, (a, b, c, d) => {
      for (const value of [twoCellLogLikelihood(a, b, c, d), fourCellLogLikelihood(a, b, c, d)]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThan(Infinity);
      }
    }),
  );
});
