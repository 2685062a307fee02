/** Nothing is surer than this and its opposite: chosen by hand, far beyond any score, so that log odds stay finite. */
const surest = 1e-6;

/** Log odds of a chance, kept off 0 and 1. */
export function logOdds(chance: number): number {
  const kept = inside(chance);
  return Math.log(kept / (1 - kept));
}

const inside = (chance: number): number => Math.min(Math.max(chance, surest), 1 - surest);

/** A chance with so much added to its log odds. */
export function lift(chance: number, by: number): number {
  if (by === 0) return inside(chance);
  return 1 / (1 + Math.exp(-logOdds(chance) - by));
}
