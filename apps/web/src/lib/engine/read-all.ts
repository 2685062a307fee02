import { compareAtAll } from '@vis-a-vis/comparison';
import { readArticle } from '@vis-a-vis/parsing';
import { measureTexts } from './measure-texts.ts';
import type { FirstAnswer, FirstAsk } from './answers.ts';

/** All that a page opens with, in one go. Throws where an article of the pair is missing. */
export function readAll({ sources, a, b, topics }: FirstAsk): FirstAnswer {
  const articles = sources.map((source) => readArticle(source));
  const [left, right] = [a, b].map((id) => articles.find((article) => article.id === id));
  if (!left || !right) throw new Error('The library names a pair that it does not hold.');
  return { articles, comparisons: compareAtAll(left, right), topics: measureTexts(articles, topics) };
}
