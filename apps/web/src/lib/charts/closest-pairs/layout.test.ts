import { expect, it } from 'vitest';
import { closestPairsExample } from './example.ts';
import { defaults, layoutClosestPairs } from './layout.ts';
import { closestPairsTable } from './table.ts';

const pair = { a: 'x0', b: 'x1' };

it('a large library lists the pairs that share most first, and none that share nothing', () => {
  const { rows, takeaway } = layoutClosestPairs(closestPairsExample, pair);
  expect(rows.map(({ links, chosen }) => [links, chosen])).toEqual([
    [4, true],
    [1, false],
  ]);
  expect(rows[0]?.says).toBe('2. Repairs shut old harbour / 1. Minister closes the harbour');
  expect(takeaway).toBe('2 pairs have matches.');
});

it('says how many more there are than it lists, and when there are none', () => {
  const [first] = closestPairsExample;
  if (!first) throw new Error('The example holds two pairs.');
  const many = Array.from({ length: 30 }, (_, i) => ({ ...first, key: String(i) }));
  const { rows, takeaway } = layoutClosestPairs(many, pair);
  expect([rows.length, takeaway]).toEqual([defaults.mostRows, '30 pairs have matches; the 10 closest are listed.']);
  expect(layoutClosestPairs([], pair).takeaway).toBe('No matches are found so far.');
  expect(closestPairsTable(many).rows).toHaveLength(30);
});
