import type { Range } from '@vis-a-vis/parsing';
import { firstPlace } from './first-place.ts';

/**
 * A search for those of `ranges` that overlap another one, in the order of their beginnings: it looks at what lies near, not at all
 * of them. Ranges may come in any order and overlap each other; empty ones are left out.
 */
export function findOverlapping(ranges: readonly Range[]): (within: Range) => Range[] {
  const ordered = ranges.filter(({ from, to }) => from < to).sort((x, y) => x.from - y.from);
  /** How far the ranges up to each place reach: it never goes down. */
  const reach: number[] = [];
  let end = 0;
  for (const { to } of ordered) {
    end = Math.max(end, to);
    reach.push(end);
  }
  return ({ from, to }) => {
    const found: Range[] = [];
    for (let at = firstPlace(reach.length, (k) => (reach[k] ?? Infinity) > from); at < ordered.length; at++) {
      const range = ordered[at];
      if (!range || range.from >= to) break;
      if (range.to > from) found.push(range);
    }
    return found;
  };
}
