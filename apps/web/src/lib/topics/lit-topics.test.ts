import { expect, it } from 'vitest';
import { runJob } from '../engine/jobs.ts';
import { exampleArticle } from '../text/example-article.ts';
import { topicsIn } from './lit-topics.ts';

it('a sentence lights the topics that are mentioned in it, and no others', () => {
  const article = exampleArticle('x0', 'Rain fell. The sun shone. Rain and sun made a rainbow.');
  const topics = ['rain', 'sun', 'hail'].map((word) => ({ id: word, name: word, patterns: [word] }));
  const rows = runJob('measure', { articles: [article], topics });
  expect(topicsIn(rows, article, [0])).toEqual(['rain']);
  expect(topicsIn(rows, article, [0, 1])).toEqual(['rain', 'sun']);
  expect(topicsIn(rows, article, [])).toEqual([]);
});
