/** A weight or count as signals have it: of more of it more counts less (ln(1 + x)). Most are nothing, for which nothing is worked out. */
export function damp(amount: number): number {
  return amount === 0 ? 0 : Math.log1p(amount);
}
