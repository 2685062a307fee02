import { describe, expect, test } from 'vitest';
import { madeUpPair } from '../fixtures/made-up-pair.ts';
import { refuseAlone } from './refuse-alone.ts';

// Sentence 2 of A, and sentence 2 of B in one test, are too short to be judged by themselves.
const articles = madeUpPair(
  [
    'The ferry sank off Oldport.',
    'Divers searched the wreck.',
    'The mayor wept.',
    'It rained.',
    'Flags flew.',
    'Bells rang.',
  ],
  [
    'A ferry went down.',
    'Nobody knows why.',
    'The mayor of Oldport wept.',
    'It rained.',
    'Flags were flown.',
    'Bells rang.',
  ],
);
const short = { a: 2, b: 2, score: 0.6 };

/** The score left to the pair of a short sentence beside another pair. */
const scoreBeside = (other: { a: number; b: number; score: number }) =>
  refuseAlone([short, other], new Set([2]), new Set(), articles)[0]?.score;

describe('a pair with a short sentence in other words', () => {
  test('scores nothing by itself, however high it stood, whichever side is short', () => {
    expect(refuseAlone([short], new Set([2]), new Set(), articles)).toEqual([{ a: 2, b: 2, score: 0 }]);
    expect(refuseAlone([short], new Set(), new Set([2]), articles)).toEqual([{ a: 2, b: 2, score: 0 }]);
  });

  test('keeps its score where both sentences are long enough', () => {
    expect(refuseAlone([short], new Set([1]), new Set([1]), articles)).toEqual([short]);
  });

  test('is held by a neighbour from .42, not by one just below', () => {
    expect(scoreBeside({ a: 1, b: 1, score: 0.42 })).toBe(0.6);
    expect(scoreBeside({ a: 1, b: 1, score: 0.419 })).toBe(0);
  });

  test.each([
    [1, 1],
    [1, 2],
    [1, 3],
    [2, 1],
    [2, 3],
    [3, 1],
    [3, 2],
    [3, 3],
  ])('is held by a likely pair one sentence on or back: %i, %i', (x, y) => {
    expect(scoreBeside({ a: x, b: y, score: 0.9 })).toBe(0.6);
  });

  test.each([
    [0, 2],
    [4, 2],
    [2, 0],
    [2, 4],
    [1, 0],
    [3, 4],
    [12, 2],
  ])('is not held by a likely pair two sentences off: %i, %i', (x, y) => {
    expect(scoreBeside({ a: x, b: y, score: 0.9 })).toBe(0);
  });
});

test('a short sentence told in the same words needs nobody, with one word more it does', () => {
  const same = { a: 3, b: 3, score: 0.6 };
  expect(refuseAlone([same], new Set([3]), new Set([3]), articles)).toEqual([same]);
  const longer = { a: 4, b: 4, score: 0.6 };
  expect(refuseAlone([longer], new Set([4]), new Set([4]), articles)).toEqual([{ ...longer, score: 0 }]);
});
