import { expect, it } from 'vitest';
import { lastUpTo } from './last-up-to.ts';

const named = [{ at: 2 }, { at: 5 }, { at: 9 }];

it.each([
  [1, undefined],
  [2, 2],
  [4, 2],
  [5, 5],
  [8, 5],
  [9, 9],
  [100, 9],
])('whoever was named last up to offset %i is meant', (offset, want) => {
  expect(lastUpTo(named, offset)?.at).toBe(want);
  expect(lastUpTo([], offset)).toBeUndefined();
});
