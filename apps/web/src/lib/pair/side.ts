/** The two articles face to face. Neither is old, new, left, right or base. */
export type Side = 'a' | 'b';

/** Both sides, in the order in which they are read. */
export const sides = ['a', 'b'] as const;

/** What the page calls a side. */
export const sideName: Record<Side, string> = { a: 'A', b: 'B' };

/** The side that faces this one. */
export function otherSide(side: Side): Side {
  return side === 'a' ? 'b' : 'a';
}
