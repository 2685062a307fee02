import type { Range } from '../article.ts';

/** The index of the first of `things` that is not `before`, where all that are stand first. Logarithmic. */
export function firstNot<T>(things: readonly T[], before: (thing: T) => boolean): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const thing = things[middle];
    if (thing !== undefined && before(thing)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the first range that begins at `offset` or later; `ranges` are in order. Logarithmic. */
export const indexAt = (ranges: readonly Range[], offset: number): number =>
  firstNot(ranges, ({ from }) => from < offset);
