import { expect, test } from 'vitest';
import { madeUpPair, weighedBy } from '../fixtures/made-up-pair.ts';
import { findOverlap } from './overlap.ts';

const pair = madeUpPair(['Kelp and kelp burned.', 'Moss.'], ['So kelp rots.', 'Moss burned.']);
const { featuresA, featuresB } = weighedBy(pair);
const overlap = (a: number, b: number) => {
  const [x, y] = [featuresA[a], featuresB[b]];
  if (!x || !y) throw new RangeError('A sentence is missing.');
  return findOverlap(x, y);
};

test('what two sentences share is told once by stem, and at every word of either', () => {
  const { stems, placesX, placesY } = overlap(0, 0);
  expect(stems).toEqual([pair.id('kelp')]);
  expect(placesX).toEqual([0, 2]);
  expect(placesY).toEqual([1]);
});

test('looking at another pair does not change what was found in the one before', () => {
  const before = overlap(0, 0);
  overlap(1, 1);
  expect(before).toEqual(overlap(0, 0));
});
