/** Nothing is surer than this and its opposite: chosen by hand, far beyond any score, so that log odds stay finite. */
const surest = 1e-6;

/** Log odds of a chance, kept off 0 and 1. */
export function logOdds(chance: number): number {
  const inside = Math.min(Math.max(chance, surest), 1 - surest);
  return Math.log(inside / (1 - inside));
}

/** A chance with so much added to its log odds. */
export function lift(chance: number, by: number): number {
  return 1 / (1 + Math.exp(-logOdds(chance) - by));
}
