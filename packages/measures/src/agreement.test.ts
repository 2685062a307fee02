import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nominalAgreement, type CodedUnit } from './agreement.ts';

const none = undefined;
/** What each reader said, unit by unit. */
const unitsOf = (...readers: (string | number | undefined)[][]): CodedUnit[] =>
  (readers[0] ?? []).map((_, unit) => readers.map((values) => values[unit]));
const alphaOf = (units: CodedUnit[]): number | undefined => {
  const found = nominalAgreement(units);
  return found.kind === 'alpha' ? found.alpha : undefined;
};

describe('agreement of readers', () => {
  it('gives the printed alpha of four observers with gaps (Krippendorff 2011, section C)', () => {
    const units = unitsOf(
      [1, 2, 3, 3, 2, 1, 4, 1, 2, none, none, none],
      [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, none, 3],
      [none, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, none],
      [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, none],
    );
    expect(alphaOf(units)).toBeCloseTo(0.743421052631579, 9);
    expect(nominalAgreement(units).units).toBe(11);
  });

  it('gives the printed alpha of two observers and two values (Krippendorff 2011, section A)', () => {
    const units = unitsOf([0, 1, 0, 0, 0, 0, 0, 0, 1, 0], [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]);
    expect(alphaOf(units)?.toFixed(3)).toBe('0.095');
    expect(nominalAgreement(units)).toMatchObject({ kind: 'alpha', agreed: 0.6 });
  });

  it('is the formula of the docstring on numbers anyone can follow', () => {
    // Eight values in four units: three units agree, so n = 8, o = 6; five are a, three b: 1 - 7 * 2 / (64 - 34).
    expect(alphaOf(unitsOf(['a', 'a', 'b', 'a'], ['a', 'a', 'b', 'b']))).toBeCloseTo(1 - 14 / 30, 12);
  });

  it('says that nothing is in common, and that one value alone proves nothing', () => {
    expect(nominalAgreement([])).toEqual({ kind: 'nothing in common', units: 0 });
    expect(nominalAgreement(unitsOf(['a', none], [none, 'b']))).toEqual({ kind: 'nothing in common', units: 0 });
    expect(nominalAgreement(unitsOf([0, 0, 0], [0, 0, 0]))).toEqual({ kind: 'one value', units: 3, agreed: 1 });
  });

  it('gives no interval of nine units, nor where one unit alone bears a value', () => {
    const ten = Array.from({ length: 10 }, (_, i): CodedUnit => [i % 2, i % 3 === 0 ? 1 : i % 2]);
    expect(nominalAgreement(ten)).toHaveProperty('interval');
    expect(nominalAgreement(ten.slice(1))).not.toHaveProperty('interval');
    const rare = Array.from({ length: 100 }, (_, i): CodedUnit => (i === 7 ? [1, 0] : [0, 0]));
    expect(nominalAgreement(rare)).not.toHaveProperty('interval');
  });

  it('holds alpha in its interval most of the time, which is narrower for more units', () => {
    const units = (count: number): CodedUnit[] =>
      Array.from({ length: count }, (_, i): CodedUnit => [i % 3, i % 7 === 0 ? (i + 1) % 3 : i % 3]);
    const [few, many] = [units(42), units(420)].map((one) => {
      const found = nominalAgreement(one);
      if (found.kind !== 'alpha' || !found.interval) throw new Error('no interval');
      const { low, high } = found.interval;
      expect(low).toBeLessThan(found.alpha);
      expect(high).toBeGreaterThan(found.alpha);
      return high - low;
    });
    expect(many).toBeLessThan((few ?? 0) / 2);
  });

  it('is 1 exactly where all agree, the same whoever comes first, and never broken', () => {
    const value = fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value, value), { maxLength: 30 }), (units) => {
        const found = nominalAgreement(units);
        const turned = nominalAgreement(units.map((unit) => [...unit].reverse()));
        expect(turned).toEqual(found);
        for (const number of Object.values(found).filter((one) => typeof one === 'number'))
          expect(Number.isFinite(number)).toBe(true);
        if (found.kind !== 'alpha') return;
        expect(found.alpha).toBeLessThanOrEqual(1);
        const isAgreed = units.every((unit) => new Set(unit.filter((one) => one !== undefined)).size <= 1);
        expect(Math.abs(found.alpha - 1) < 1e-12).toBe(isAgreed);
      }),
      { numRuns: 60 },
    );
  });
});
