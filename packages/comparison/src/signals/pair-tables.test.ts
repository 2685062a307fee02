import { describe, expect, test } from 'vitest';
import { madeUpPair, weighedBy } from '../fixtures/made-up-pair.ts';
import { weightOf } from './pair-tables.ts';

const pair = madeUpPair(
  ['The quay of Oldport burned on May 7.', 'Kelp burned too.', '“Kelp rots,” Berg said.', '--'],
  ['Kelp is what burned in Oldport, they said.', 'Berg signed a treaty.', '“Quay!”'],
);
const { tables, featuresA, featuresB } = weighedBy(pair, { kelp: 0.5, berg: 0.6 });
const { id } = pair;

describe('the surprise of a stem', () => {
  // Four sentences and three: twelve pairs.
  const scale = 2 * Math.log(13);

  test('is how unlikely it is that both use it in one pair, squared, times its weight', () => {
    expect(tables.surprise[id('oldport')]).toBeCloseTo((Math.log(12) / scale) ** 2, 9);
    expect(tables.surprise[id('kelp')]).toBeCloseTo((Math.log(12 / 2) / scale) ** 2 * 0.5, 9);
  });

  test('of one that only one article uses counts the other as if it used it once', () => {
    expect(tables.surprise[id('treati')]).toBeCloseTo((Math.log(12) / scale) ** 2, 9);
    expect(tables.surprise[id('too')]).toBeCloseTo((Math.log(12) / scale) ** 2, 9);
    expect(tables.surprise[id('kelp')]).toBeLessThan(tables.surprise[id('too')] ?? 0);
  });
});

describe('one sentence', () => {
  test('weighs what its distinct stems weigh', () => {
    expect(featuresA[1]?.weight).toBe(2.5);
    expect(featuresA[1]?.surprise).toBeCloseTo(
      [id('kelp'), id('burn'), id('too')].reduce((sum, word) => sum + (tables.surprise[word] ?? 0), 0),
      12,
    );
  });

  test('has as names what either article writes as one, and as numbers what holds a digit', () => {
    expect(featuresA[0]?.names).toContain(id('oldport'));
    expect(featuresA[0]?.names).not.toContain(id('quai'));
    expect(featuresB[1]?.names).toEqual([id('berg')]);
    expect(featuresB[1]?.nameLength).toBeCloseTo(0.6, 12);
    expect(featuresA[0]?.numbers).toEqual([id('7')]);
    expect(featuresA[1]?.numbers).toEqual([]);
  });

  test('knows its words that have others of the same meaning, those of the first class too', () => {
    expect(featuresB[1]?.classed).toEqual([id('sign'), id('treati')].sort((x, y) => x - y));
    expect(featuresA[1]?.classed).toEqual([]);
  });

  test('knows what share of it is quoted, and what that weighs', () => {
    expect(featuresA[2]?.quoted).toBe(0.5);
    expect(featuresA[2]?.quotedWeight).toBe(1.5);
    expect(featuresB[2]?.quoted).toBe(1);
    expect(featuresA[1]?.quoted).toBe(0);
  });

  test('without a word has nothing quoted', () => {
    expect(featuresA[3]?.sentence.words).toEqual([]);
    expect(featuresA[3]?.quoted).toBe(0);
  });
});

test('a stem weighs what the table says, and one beyond it nothing', () => {
  expect(weightOf(id('kelp'), tables)).toBe(0.5);
  expect(weightOf(1_000_000, tables)).toBe(0);
});
