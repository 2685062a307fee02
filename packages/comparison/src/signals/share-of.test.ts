import { expect, test } from 'vitest';
import { shareOf } from './share-of.ts';

test('a part is a share of its whole, also of a whole below 1', () => {
  expect(shareOf(1, 4)).toBe(0.25);
  expect(shareOf(0.1, 0.5)).toBe(0.2);
});

test('of a whole that weighs nothing the share is nothing, and no broken number', () => {
  expect(shareOf(0, 0)).toBe(0);
});
