/**
 * How often sentences about different talks score at least this high, 0..1: the share of `scores` (ascending) that reach `score`.
 * Where none does it is 1 / (n + 1), since not seen in n is not never. Undefined with nothing to compare with.
 */
export function chanceOf(score: number, scores: readonly number[] | undefined): number | undefined {
  if (!scores || scores.length === 0) return undefined;
  let low = 0;
  let high = scores.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scores[middle] ?? 1) < score) low = middle + 1;
    else high = middle;
  }
  return Math.max(scores.length - low, 1) / (scores.length + 1);
}
