import { render } from 'svelte/server';
import { exampleStart } from '../../articles/example.ts';
import PairMap from './PairMap.svelte';

/** Three made-up reports and how many passages they share; the first and the last are not counted yet. */
export const pairMapExample = {
  articles: exampleStart().articles,
  pairs: [
    { a: 'x0', b: 'x1', links: 3 },
    { a: 'x2', b: 'x1', links: 1 },
  ],
  pair: { a: 'x1', b: 'x0' },
};

/** Draws the example, for its snapshot. */
export const draw = () => render(PairMap, { props: { ...pairMapExample, titleId: 'title' } });
