/**
 * What a number is changed to: 0 to 1, 1 to 2, a whole number up to 9 to its neighbours, any other to its half and its
 * double, so that a limit must be held from both sides.
 */
export function otherNumbers(value: number): number[] {
  if (value === 0 || value === 1) return [value + 1];
  if (Number.isInteger(value) && value < 10) return [value - 1, value + 1];
  return [Number.isInteger(value) ? Math.floor(value / 2) : value / 2, value * 2];
}
