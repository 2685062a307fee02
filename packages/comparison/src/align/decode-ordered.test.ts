import { describe, expect, test } from 'vitest';
import { decodeOrdered } from './decode-ordered.ts';
import { lift } from './lift.ts';

type Row = [a: number, b: number, score: number];

/** The pairs that score something when these are decoded, as “a-b”. */
const kept = (...rows: Row[]) =>
  decodeOrdered(rows.map(([a, b, score]) => ({ a, b, score })))
    .filter(({ score }) => score > 0)
    .map(({ a, b }) => `${a}-${b}`);

describe('the chain of two versions of a text', () => {
  test('never turns back: of two pairs that cross, the surer stays and the other scores nothing', () => {
    expect(kept([0, 1, 0.9], [1, 0, 0.8])).toEqual(['0-1']);
    expect(kept([0, 1, 0.8], [1, 0, 0.9])).toEqual(['1-0']);
    expect(
      decodeOrdered([
        { a: 0, b: 1, score: 0.9 },
        { a: 1, b: 0, score: 0.8 },
      ])[1],
    ).toEqual({ a: 1, b: 0, score: 0 });
  });

  test('gives up a sure pair for two that together are worth more', () => {
    expect(kept([0, 2, 0.8], [1, 0, 0.7], [2, 1, 0.7])).toEqual(['1-0', '2-1']);
    expect(kept([0, 2, 0.8], [1, 0, 0.4], [2, 1, 0.4])).toEqual(['0-2']);
  });

  test('may give one sentence several partners on end, on either side, also the first and the last one', () => {
    expect(kept([0, 3, 0.6], [1, 3, 0.6])).toEqual(['0-3', '1-3']);
    expect(kept([0, 0, 0.6], [1, 0, 0.6])).toEqual(['0-0', '1-0']);
    expect(kept([4, 0, 0.6], [4, 1, 0.6])).toEqual(['4-0', '4-1']);
  });

  test('takes in what is a little likelier than one in four, and nothing below that', () => {
    expect(kept([0, 0, 0.9], [1, 1, 0.26], [2, 2, 0.9])).toEqual(['0-0', '1-1', '2-2']);
    expect(kept([0, 0, 0.9], [1, 1, 0.24], [2, 2, 0.9])).toEqual(['0-0', '2-2']);
    expect(kept([0, 0, 0.26], [1, 1, 0.26])).toEqual(['0-0', '1-1']);
    expect(kept([0, 0, 0.26])).toEqual(['0-0']);
    expect(kept([0, 0, 0.24])).toEqual([]);
  });

  test('lets one that is barely worth it join another that is', () => {
    expect(kept([0, 0, 0.251], [1, 1, 0.251], [2, 2, 0.251])).toEqual(['0-0', '1-1', '2-2']);
  });

  test('of two equally good ones is the one that A tells first', () => {
    expect(kept([0, 1, 0.5], [1, 0, 0.5])).toEqual(['0-1']);
    expect(kept([0, 1, 0.5], [1, 0, 0.5], [2, 2, 0.5])).toEqual(['0-1', '2-2']);
    expect(kept([0, 2, 0.5], [1, 0, 0.5], [9, 2, 0.5])).toEqual(['0-2', '9-2']);
  });

  test('adds half a unit of log odds to its pairs, so that one cut serves both decoders', () => {
    const [pair] = decodeOrdered([{ a: 0, b: 0, score: 0.5 }]);
    expect(pair?.score).toBeCloseTo(1 / (1 + Math.exp(-0.5)), 12);
  });
});

describe('sentences between two with the same partner', () => {
  test('get that partner too, as sure as the less sure of the two, up to four of them', () => {
    const found = decodeOrdered([
      { a: 0, b: 7, score: 0.9 },
      { a: 5, b: 7, score: 0.6 },
    ]);
    expect(found.map(({ a, b }) => [a, b])).toEqual([0, 1, 2, 3, 4, 5].map((a) => [a, 7]));
    expect(found[3]?.score).toBeCloseTo(lift(0.6, 0.5), 12);
  });

  test('are left alone where they are five, or where the partners differ', () => {
    expect(kept([0, 7, 0.9], [6, 7, 0.6])).toEqual(['0-7', '6-7']);
    expect(kept([0, 7, 0.9], [2, 8, 0.6])).toEqual(['0-7', '2-8']);
  });

  test('are found on the other side alike', () => {
    expect(kept([3, 1, 0.9], [3, 3, 0.6])).toEqual(['3-1', '3-2', '3-3']);
  });
});

test('nothing to decode is nothing found', () => {
  expect(decodeOrdered([])).toEqual([]);
});
