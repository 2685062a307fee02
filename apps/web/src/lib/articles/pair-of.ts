import type { Comparison, Sensitivity } from '@vis-a-vis/comparison';
import { numberLinks } from '../pair/numbered-links.ts';
import type { Pair, PairIds } from '../pair/pair.ts';
import type { Library } from './library.svelte.ts';
import { sensitivities } from '../place/place.ts';

/** How many links a pair has at each sensitivity. Throws where it was never compared. */
export function linkCounts(library: Library, ids: PairIds): { sensitivity: Sensitivity; links: number }[] {
  return sensitivities.map((sensitivity) => ({
    sensitivity,
    links: comparisonOf(library, ids, sensitivity).links.length,
  }));
}

function comparisonOf(library: Library, { a, b }: PairIds, sensitivity: Sensitivity): Comparison {
  const found = library.comparison(a, b, sensitivity);
  if (!found) throw new Error(`The pair ${a} and ${b} is shown before it was compared.`);
  return found;
}

/** All that there is to show of a pair. Throws where it was never compared. */
export function pairOf(library: Library, ids: PairIds, sensitivity: Sensitivity): Pair {
  const comparison = comparisonOf(library, ids, sensitivity);
  return {
    a: library.article(comparison.a),
    b: library.article(comparison.b),
    comparison,
    links: numberLinks(comparison),
  };
}
