import { compareAtAll } from '@vis-a-vis/comparison';
import type { Topic, TopicRow } from '@vis-a-vis/measures';
import { readArticle, type Article, type RawSource } from '@vis-a-vis/parsing';
import { measureTexts } from './measure-texts.ts';
import type { Comparisons } from './protocol.ts';

/** The articles a page opens with, the ids of the pair it shows, and the topics it counts. */
export type FirstAsk = { sources: RawSource[]; a: string; b: string; topics: Topic[] };
/**
 * The articles in the order of their sources, the pair compared at every sensitivity, and a row for each topic over all
 * articles.
 */
export type FirstAnswer = { articles: Article[]; comparisons: Comparisons; topics: TopicRow[] };

/** All that a page opens with, in one go. Throws where an article of the pair is missing. */
export function readAll({ sources, a, b, topics }: FirstAsk): FirstAnswer {
  const articles = sources.map((source) => readArticle(source));
  const [left, right] = [a, b].map((id) => articles.find((article) => article.id === id));
  if (!left || !right) throw new Error('The library names a pair that it does not hold.');
  return { articles, comparisons: compareAtAll(left, right), topics: measureTexts(articles, topics) };
}
