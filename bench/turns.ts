/** The two checkouts of a comparison: this one, and the one it is held against. */
export type Side = 'new' | 'old';

/**
 * Who is measured when: both sides once a round, and the side that began is second in the next. What the machine does more and
 * more, or less and less, of then falls to both alike.
 */
export function turns(rounds: number): Side[][] {
  return Array.from({ length: rounds }, (_, round) => (round % 2 === 0 ? ['new', 'old'] : ['old', 'new']));
}
