/** Stretches of two lists that differ, as half-open places on both sides; one side may be empty. */
export type Stretch = { fromA: number; toA: number; fromB: number; toB: number };

/** The diagonals that a number of edits reaches, `low`, `low` + 2, …, and by each of them 1 where the last edit is an insertion. */
type Row = { low: number; inserted: Uint8Array };

/** Where no edits reach. */
const nowhere = -2;

/**
 * The fewest deletions and insertions that turn list `a` into list `b`, as stretches in order, neighbours as one; undefined where it
 * takes more than `most`. Myers' greedy algorithm (An O(ND) difference algorithm, 1986), which asks how far d edits reach on every
 * diagonal (place in `a` less place in `b`). Of each row only one bit a diagonal is kept: with those the way is gone once more
 * from the start. Diagonals from which the end is too many edits away are left out. O(n + m + most²).
 */
export function shortestEdit(a: Int32Array, b: Int32Array, most: number): Stretch[] | undefined {
  if (fewestEdits(a, b) > most) return undefined;
  const [n, m] = [a.length, b.length];
  const bound = Math.min(most, n + m);
  const aim = n - m;
  const origin = bound + 2;
  const reach = new Int32Array(2 * origin + 1).fill(nowhere);
  const start = slide(a, b, 0, 0);
  reach[origin] = start;
  if (start === n && start === m) return [];
  const rows: Row[] = [];
  // On a diagonal that has come to the end of a list no further edits need beyond it.
  let lowest = start === m ? 1 : -bound;
  let highest = start === n ? -1 : bound;
  for (let edits = 1; edits <= bound; edits++) {
    const left = bound - edits;
    const low = ofParity(Math.max(lowest, -edits, aim - left), edits, 1);
    const high = ofParity(Math.min(highest, edits, aim + left), edits, -1);
    if (low > high) return undefined;
    const inserted = new Uint8Array((high - low) / 2 + 1);
    rows.push({ low, inserted });
    for (let k = low; k <= high; k += 2) {
      const deleting = (reach[origin + k - 1] ?? nowhere) + 1;
      const inserting = reach[origin + k + 1] ?? nowhere;
      if (deleting <= inserting) inserted[(k - low) >> 1] = 1;
      const place = slide(a, b, Math.max(deleting, inserting), Math.max(deleting, inserting) - k);
      reach[origin + k] = place;
      if (place === n && place - k === m) return retrace(a, b, rows, aim);
      if (place === n) highest = Math.min(highest, k - 1);
      if (place - k === m) lowest = k + 1;
    }
    reach[origin + low - 2] = nowhere;
    reach[origin + high + 2] = nowhere;
  }
  return undefined;
}

/** Edits that cannot be saved, whatever the order: of every value what one list has more of. */
function fewestEdits(a: Int32Array, b: Int32Array): number {
  const left = new Map<number, number>();
  for (const value of a) left.set(value, (left.get(value) ?? 0) + 1);
  let common = 0;
  for (const value of b) {
    const count = left.get(value) ?? 0;
    if (count === 0) continue;
    left.set(value, count - 1);
    common++;
  }
  return a.length + b.length - 2 * common;
}

/** The place in `a` where equal values, one after another from places x and y, come to their end. */
function slide(a: Int32Array, b: Int32Array, x: number, y: number): number {
  let [place, other] = [x, y];
  while (place < a.length && other < b.length && a[place] === b[other]) {
    place++;
    other++;
  }
  return place;
}

/** A diagonal, or the next one up (`step` 1) or down (−1), that so many edits can reach: they make it even or odd. */
function ofParity(diagonal: number, edits: number, step: 1 | -1): number {
  return ((diagonal ^ edits) & 1) === 0 ? diagonal : diagonal + step;
}

/** The stretches on the way that ends on the diagonal `aim` of the last row. */
function retrace(a: Int32Array, b: Int32Array, rows: readonly Row[], aim: number): Stretch[] {
  const insertions: boolean[] = [];
  let diagonal = aim;
  for (const { low, inserted } of rows.toReversed()) {
    const isInsertion = inserted[(diagonal - low) >> 1] === 1;
    insertions.push(isInsertion);
    diagonal += isInsertion ? 1 : -1;
  }
  const stretches: Stretch[] = [];
  let x = slide(a, b, 0, 0);
  let y = x;
  for (const isInsertion of insertions.reverse()) {
    const last = stretches.at(-1);
    const open = last?.toA === x && last.toB === y ? last : { fromA: x, toA: x, fromB: y, toB: y };
    if (open !== last) stretches.push(open);
    if (isInsertion) y++;
    else x++;
    [open.toA, open.toB] = [x, y];
    const on = slide(a, b, x, y) - x;
    x += on;
    y += on;
  }
  return stretches;
}
