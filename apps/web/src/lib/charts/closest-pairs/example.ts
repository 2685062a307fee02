import { render } from 'svelte/server';
import { exampleStart } from '../../articles/example.ts';
import ClosestPairs from './ClosestPairs.svelte';
import { closestFirst } from './layout.ts';

/** The pairs of three made-up reports, two of which share something with the first. */
export const closestPairsExample = closestFirst(exampleStart().articles, [
  { a: 'x0', b: 'x2', links: 1 },
  { a: 'x1', b: 'x0', links: 4 },
  { a: 'x1', b: 'x2', links: 0 },
]);

/** Draws the example, for its snapshot. */
export const draw = () => render(ClosestPairs, { props: { pairs: closestPairsExample, pair: { a: 'x0', b: 'x1' } } });
