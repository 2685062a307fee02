/** The ids in both of two ascending lists. */
export function intersect(x: readonly number[], y: readonly number[]): number[] {
  const both: number[] = [];
  for (let i = 0, j = 0; i < x.length && j < y.length;) {
    const left = x[i] ?? 0;
    const right = y[j] ?? 0;
    if (left === right) both.push(left);
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return both;
}
