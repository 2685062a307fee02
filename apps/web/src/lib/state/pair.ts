import type { Comparison, Sensitivity } from '@vis-a-vis/comparison';
import type { Article } from '@vis-a-vis/parsing';
import { numberLinks, type NumberedLink } from '../reading/numbered-links.ts';
import type { Library } from './library.svelte.ts';
import { sensitivities } from './place.ts';

/** A pair of articles with its comparison: always these together, so that no pane shows another pair's links. */
export type Pair = { a: Article; b: Article; comparison: Comparison; links: NumberedLink[] };

/** The ids of the two articles of a pair. */
export type PairIds = { a: string; b: string };

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

/**
 * The pair itself where both its articles are among `ids`, else what is left of it with the first other one; where nothing is left,
 * the same of `start`.
 */
export function keepPair({ a, b }: PairIds, ids: readonly string[], start: PairIds): PairIds {
  const among = (pair: PairIds): string[] => [pair.a, pair.b].filter((id) => ids.includes(id));
  const kept = among({ a, b });
  const left = kept.length > 0 ? kept : among(start);
  const [first, second] = [...left, ...ids.filter((id) => !left.includes(id))];
  return { a: first ?? a, b: second ?? first ?? b };
}

/** The next or the previous of `ids` for side B, round the end and passing over the one on side A. */
export function turned({ a, b }: PairIds, ids: readonly string[], step: 1 | -1): string {
  const others = ids.filter((id) => id !== a);
  return others[(Math.max(0, others.indexOf(b)) + step + others.length) % others.length] ?? b;
}
