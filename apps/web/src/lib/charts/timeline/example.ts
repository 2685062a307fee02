import { render } from 'svelte/server';
import type { Article, Known, Talks } from '@vis-a-vis/parsing';
import { exampleArticle } from '../../text/example-article.ts';
import Timeline from './Timeline.svelte';

/** A made-up report of talks on a day at a place; without them it is undated. */
export function reportOf(id: string, talks?: Talks, basis: Known<Talks>['basis'] = 'inferred'): Article {
  const article = exampleArticle(id, 'A report.');
  return talks ? { ...article, talks: { value: talks, basis } } : article;
}

const articles = [
  reportOf('p', { date: '2013-09-12', place: 'Geneva' }),
  reportOf('q', { date: '2015-12-15', place: 'Moscow' }, 'stated'),
  reportOf('r', { date: '2013-09-13', place: 'Geneva' }),
];

/** Draws the example, for its snapshot. */
export const draw = () =>
  render(Timeline, { props: { articles, pair: { a: 'p', b: 'q' }, width: 800, titleId: 'title' } });
