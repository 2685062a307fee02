import { expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

it('takes time that grows with the text alone, also where everything is a number', () => {
  const took = (count: number): number => {
    const text = `${'12 one 1,400 in half 3 to 97-1 $5 '.repeat(count)}.`;
    const begin = performance.now();
    readArticle({ id: 'x', text, language: 'en' });
    return performance.now() - begin;
  };
  took(500);
  expect(took(4000)).toBeLessThan(40 * Math.max(5, took(500)));
});
