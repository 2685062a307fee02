/** The two articles face to face. Neither is old, new, left, right or base. */
export type Side = 'a' | 'b';

export const sides = ['a', 'b'] as const;

export const sideName: Record<Side, string> = { a: 'A', b: 'B' };

export function otherSide(side: Side): Side {
  return side === 'a' ? 'b' : 'a';
}
