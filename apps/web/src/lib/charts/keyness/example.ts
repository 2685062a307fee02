import { render } from 'svelte/server';
import type { Keyness as Found } from '@vis-a-vis/measures';
import Keyness from './Keyness.svelte';

/** Made-up figures: what two texts of 500 and 800 words use more. */
export const keynessExample: Found = {
  kind: 'terms',
  words: [500, 800],
  a: [{ term: 'harbour', written: 'harbour', a: 9, b: 0, logRatio: 4.85, evidence: 17.2, logOdds: 2.1 }],
  b: [
    { term: 'railway', written: 'Railway', a: 0, b: 12, logRatio: -3.9, evidence: 11.6, logOdds: -1.9 },
    { term: 'bridge', written: 'bridge', a: 1, b: 6, logRatio: -1.9, evidence: 1.9, logOdds: -1 },
  ],
};

/** Draws the example, for its snapshot. */
export const draw = () => render(Keyness, { props: { found: keynessExample, width: 560 } });
