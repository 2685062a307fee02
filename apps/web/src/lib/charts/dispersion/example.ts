import { render } from 'svelte/server';
import Dispersion from './Dispersion.svelte';
import type { Dispersed } from './layout.ts';

/** Made-up places of two topics in two texts. */
export const dispersionExample: Dispersed[] = [
  {
    id: 'harbour',
    name: 'Harbour',
    count: 6,
    inSides: {
      a: {
        places: [0, 0.1, 0.15, 0.2, 0.25],
        inParagraphs: 2,
        paragraphs: 9,
        evenness: { kind: 'deviation', value: 0.7 },
      },
      b: { places: [0.5], inParagraphs: 1, paragraphs: 12, evenness: { kind: 'too few mentions', floor: 5 } },
    },
  },
  {
    id: 'railway',
    name: 'Railway',
    count: 2,
    inSides: {
      a: { places: [], inParagraphs: 0, paragraphs: 9, evenness: { kind: 'too few mentions', floor: 5 } },
      b: { places: [0.3, 0.9], inParagraphs: 2, paragraphs: 12, evenness: { kind: 'too few mentions', floor: 5 } },
    },
  },
];

/** Draws the example, for its snapshot. */
export const draw = () => render(Dispersion, { props: { topics: dispersionExample, width: 560, chosen: 'railway' } });
