import type { Comparison } from '@vis-a-vis/comparison';
import type { Article } from '@vis-a-vis/parsing';
import type { NumberedLink } from './numbered-links.ts';
import type { Side } from './side.ts';

/** A pair of articles with its comparison: always these together, so that no pane shows another pair's links. */
export type Pair = { a: Article; b: Article; comparison: Comparison; links: NumberedLink[] };

/** The ids of the two articles of a pair. */
export type PairIds = { a: string; b: string };

/** The side on which an article stands, by its id; A where it stands on both, nothing where it is not one of the pair. */
export function sideOf({ a, b }: PairIds, id: string): Side | undefined {
  if (id === a) return 'a';
  return id === b ? 'b' : undefined;
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
