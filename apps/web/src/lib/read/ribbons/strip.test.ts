import { expect, it } from 'vitest';
import { exampleArticle } from '../../text/example-article.ts';
import { layoutStrip, markHeight } from './strip.ts';

it('marks on the strip have their middle where the middle of the sentence or word stands in the article', () => {
  const article = exampleArticle('x0', `${'It rained. '.repeat(9)}It rained.`);
  const hit = { from: 0, to: article.text.length };
  const [first, topic] = [
    layoutStrip(article, 'a', [], [{ from: 0, to: 0 }])[0],
    layoutStrip(article, 'a', [], [hit])[0],
  ];
  expect([first?.y, topic?.y]).toEqual([-markHeight / 2, 50 - markHeight / 2]);
});
