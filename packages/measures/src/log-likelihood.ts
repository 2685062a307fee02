/**
 * Log-likelihood ratio G², 2 Σ O ln(O / E), where a cell with nothing in it adds nothing. Always ≥ 0.
 *
 * Two cells, for a word in two texts (Rayson & Garside 2000): observed a and b, expected by the texts' sizes.
 * Four cells, for two words side by side (Dunning 1993, Computational Linguistics 19(1)): expected by the table's margins.
 */

/** A word that stands `a` times in a text of `c` words and `b` times in one of `d`; 0 where either text is empty. */
export function twoCellLogLikelihood(a: number, b: number, c: number, d: number): number {
  if (c <= 0 || d <= 0) return 0;
  const share = (a + b) / (c + d);
  return Math.max(0, 2 * (cell(a, c * share) + cell(b, d * share)));
}

/** The table of two events: how often `both`, only the `first`, only the `second`, and `neither` was seen. */
export function fourCellLogLikelihood(both: number, first: number, second: number, neither: number): number {
  const total = both + first + second + neither;
  if (total <= 0) return 0;
  const expect = (row: number, column: number): number => (row * column) / total;
  const [withFirst, without] = [both + first, second + neither];
  const [withSecond, withoutSecond] = [both + second, first + neither];
  const sum =
    cell(both, expect(withFirst, withSecond)) +
    cell(first, expect(withFirst, withoutSecond)) +
    cell(second, expect(without, withSecond)) +
    cell(neither, expect(without, withoutSecond));
  return Math.max(0, 2 * sum);
}

function cell(observed: number, expected: number): number {
  return observed > 0 && expected > 0 ? observed * Math.log(observed / expected) : 0;
}
