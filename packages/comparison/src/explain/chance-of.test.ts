import { expect, test } from 'vitest';
import { chanceCounts } from './chance-counts.ts';
import { chanceOf } from './chance-of.ts';
import { compareArticles } from '../compare-articles.ts';
import { seed } from '../evaluation/seeds.ts';

test('a list of one’s own is counted: the share of its scores that reach the score, and never nothing', () => {
  const scores = [0, 0.1, 0.2, 0.2, 0.5];
  expect(chanceOf(0.2, scores)).toBeCloseTo(3 / 6);
  expect(chanceOf(0.21, scores)).toBeCloseTo(1 / 6);
  expect(chanceOf(0.9, scores)).toBeCloseTo(1 / 6);
});

test('the shipped counts fall as the score rises, from every pair to next to none', () => {
  expect(chanceCounts).toHaveLength(101);
  expect(chanceCounts).toEqual([...chanceCounts].sort((x, y) => y - x));
  expect(chanceOf(0)).toBeCloseTo(1, 4);
  expect(chanceOf(0.42)).toBeLessThan(1 / 200);
  expect(chanceOf(1)).toBeGreaterThan(0);
  expect(chanceOf(0.5, [])).toBe(chanceOf(0.5));
});

test('between two steps of a hundredth the lower one speaks, so that no chance is made too small', () => {
  const all = (chanceCounts[0] ?? NaN) + 1;
  expect(chanceOf(0.37)).toBe((chanceCounts[37] ?? NaN) / all);
  expect(chanceOf(0.3799)).toBe((chanceCounts[37] ?? NaN) / all);
  expect(chanceOf(0.38)).toBe((chanceCounts[38] ?? NaN) / all);
});

test('a score that nothing by chance has reached is rare, not impossible, and one below any is everybody’s', () => {
  const all = (chanceCounts[0] ?? NaN) + 1;
  expect(chanceOf(1)).toBe(1 / all);
  expect(chanceOf(1.5)).toBe(1 / all);
  expect(chanceOf(-0.5)).toBe((all - 1) / all);
});

test('in a list of one’s own the ends count like the middle', () => {
  const scores = [0.1, 0.2, 0.3, 0.4];
  expect([0.05, 0.1, 0.15, 0.3, 0.35, 0.4].map((score) => chanceOf(score, scores) * 5)).toEqual([4, 4, 3, 2, 1, 1]);
  expect(chanceOf(0.5, [0.5])).toBe(0.5);
});

test('every link says how likely chance is, by the list handed in where there is one', () => {
  const links = compareArticles(seed('000'), seed('003')).links;
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(link.chance).toBe(chanceOf(link.score));
  const own = compareArticles(seed('000'), seed('003'), { chanceScores: [0.1, 0.2, 0.3] }).links;
  for (const link of own) expect(link.chance).toBe(1 / 4);
});
