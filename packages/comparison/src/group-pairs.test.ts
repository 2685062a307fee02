import { expect, test } from 'vitest';
import { groupPairs } from './group-pairs.ts';

const pair = (a: number, b: number) => ({ a, b, score: 0.5 });

test('pairs that share a sentence of either article are one group, and others are not', () => {
  const groups = groupPairs([pair(0, 4), pair(1, 4), pair(2, 6), pair(2, 7)]);
  expect(groups.map(({ a, b }) => [a, b])).toEqual([
    [[0, 1], [4]],
    [[2], [6, 7]],
  ]);
});

test('a group hangs together along a chain, whatever the order in which its pairs come', () => {
  const chain = [pair(0, 0), pair(5, 3), pair(2, 1), pair(2, 3), pair(0, 1), pair(5, 9)];
  const [group, ...more] = groupPairs(chain);
  expect([group?.a, group?.b]).toEqual([
    [0, 2, 5],
    [0, 1, 3, 9],
  ]);
  expect(group?.pairs.map(({ a, b }) => `${a}-${b}`)).toEqual(['0-0', '0-1', '2-1', '2-3', '5-3', '5-9']);
  expect(more).toEqual([]);
});

test('groups follow the order of A, and that of their first sentence', () => {
  const groups = groupPairs([pair(8, 0), pair(3, 5), pair(1, 2), pair(6, 2)]);
  expect(groups.map(({ a }) => a)).toEqual([[1, 6], [3], [8]]);
});

test('no pairs, no groups', () => {
  expect(groupPairs([])).toEqual([]);
});
