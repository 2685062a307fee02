import { expect, it } from 'vitest';
import { exampleStart } from '../reading/example.ts';
import { layoutClosestPairs } from './closest-pairs.ts';

const { articles } = exampleStart();

it('a large library lists the pairs that share most first, and none that share nothing', () => {
  const counts = [
    { a: 'x0', b: 'x2', links: 1 },
    { a: 'x1', b: 'x0', links: 4 },
    { a: 'x1', b: 'x2', links: 0 },
  ];
  const pairs = layoutClosestPairs(articles, counts, { a: 'x0', b: 'x1' });
  expect(pairs.map(({ links, chosen }) => [links, chosen])).toEqual([
    [4, true],
    [1, false],
  ]);
  expect(pairs[0]?.name).toBe('2. Repairs shut old harbour / 1. Minister closes the harbour');
});
