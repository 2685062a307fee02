import { expect, it } from 'vitest';
import { tenSentences } from '../articles/example.ts';
import { exampleArticle } from '../text/example-article.ts';
import { defaults, layoutBars } from './bars.ts';

it('each paragraph is a row as long as its words, with what is shared told apart', () => {
  const article = exampleArticle('x', 'One two three four.\n\nFive six.\n\nSeven eight.');
  const rows = layoutBars(article, new Set([1]));
  expect(rows.map(({ length }) => length)).toEqual([1, 0.5, 0.5]);
  expect(rows.map(({ shared }) => shared)).toEqual([0, 0.5, 0]);
});

it('a long article has no more rows than there is room for, and an empty one none', () => {
  const long = exampleArticle('x', Array.from({ length: 100 }, (_, i) => `Line ${i} is here.`).join('\n\n'));
  expect(layoutBars(long, new Set()).length).toBeLessThanOrEqual(defaults.rows);
  expect(layoutBars(exampleArticle('e', ' '), new Set())).toEqual([]);
  expect(layoutBars(tenSentences('t'), new Set([0])).every(({ shared, length }) => shared <= length)).toBe(true);
});
