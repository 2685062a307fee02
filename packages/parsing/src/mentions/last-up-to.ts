/** The last of things in order of `at` that stands at `at` or before. Logarithmic. */
export function lastUpTo<T extends { at: number }>(things: readonly T[], at: number): T | undefined {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((things[middle]?.at ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return things[low - 1];
}
