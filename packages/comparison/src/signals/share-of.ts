/** A part as a share of the whole; of a whole that weighs nothing it is nothing. */
export function shareOf(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
