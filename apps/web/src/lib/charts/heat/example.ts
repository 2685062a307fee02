import { render } from 'svelte/server';
import { exampleArticle } from '../../text/example-article.ts';
import { exampleTopics } from '../dumbbell/example.ts';
import Heat from './Heat.svelte';

/** Made-up figures for three articles, the last of which is too short for a rate. */
export const heatExample = {
  articles: ['First report.', 'Second report.', 'Third report.'].map((text, i) => exampleArticle(`x${i}`, text)),
  topics: exampleTopics(
    [500, 800, 90],
    [
      ['Harbour', 9, 4, 1],
      ['Railway', 2, 12, 0],
      ['Weather', 1, 2, 1],
      ['Taxes', 0, 0, 0],
    ],
  ),
  pair: { a: 'x0', b: 'x1' },
};

/** Draws the example, for its snapshot. */
export const draw = () =>
  render(Heat, { props: { ...heatExample, unit: 'rate', titleId: 'title', chosen: 'harbour' } });
