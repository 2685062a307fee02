import { expect, test } from 'vitest';
import { compareArticles } from '../compare-articles.ts';
import { compareLibrary } from './compare-library.ts';
import { seeds } from '../evaluation/seeds.ts';

const articles = Object.values(seeds);

test('every pair is compared once, the most closely related first, with the links of a comparison by itself', () => {
  const steps = [...compareLibrary(articles)];
  expect(steps).toHaveLength(10);
  expect(steps[0]?.comparison).toMatchObject({ a: '000', b: '003' });
  expect(steps.at(-1)).toMatchObject({ done: 10, total: 10 });
  for (const { a, b, comparison } of steps) {
    const [left, right] = [articles[a], articles[b]];
    if (!left || !right) throw new RangeError('A step names an article that is not there.');
    const alone = compareArticles(left, right);
    expect(comparison.links.map(({ a, b }) => [a, b])).toEqual(alone.links.map(({ a, b }) => [a, b]));
  }
}, 30_000);
