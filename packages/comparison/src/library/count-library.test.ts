import { expect, test } from 'vitest';
import { compareAtAll } from '../compare-articles.ts';
import { reportsSame } from '../occasion/reports-same.ts';
import { countLibrary } from './count-library.ts';
import { seeds } from '../evaluation/seeds.ts';

const articles = Object.values(seeds);

test('a new article is counted with every other, with as many links as its comparison would show', () => {
  const steps = [...countLibrary(articles, new Set(['003']))];
  expect(steps.map(({ a, b }) => [a, b].filter((id) => id !== '003')).sort()).toEqual([
    ['000'],
    ['001'],
    ['002'],
    ['004'],
  ]);
  for (const { a, b, links, same } of steps) {
    const [left, right] = [a, b].map((id) => articles.find((one) => one.id === id));
    if (!left || !right) throw new RangeError('A step names an article that is not there.');
    const { strict, balanced, loose } = compareAtAll(left, right);
    expect(links).toEqual({ strict: strict.links.length, balanced: balanced.links.length, loose: loose.links.length });
    expect(same).toBe(reportsSame(balanced.occasion));
  }
  expect(steps.flatMap(({ a, b, same }) => (same ? [[a, b].sort()] : []))).toEqual([['000', '003']]);
  expect(steps.at(-1)).toMatchObject({ done: 4, total: 4 });
}, 30_000);
