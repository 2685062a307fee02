import type { Range } from '../article.ts';

/** The index of the first range that begins at `offset` or later; `ranges` are in order. Logarithmic. */
export function indexAt(ranges: readonly Range[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.from ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
