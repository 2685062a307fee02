/** One pair's signals, each in its place (`signalNames`). */
export type SignalRow = Float64Array;

/** By name: the place in a row whose first of these signals stands at `from`. */
export function placesOf<Name extends string>(names: readonly Name[], from = 0): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, k) => [name, from + k])) as Record<Name, number>;
}

/** So many rows with no signal measured yet (NaN everywhere): parts of one list, since the store of each would cost more than its numbers. */
export function blankRows(count: number, width: number): SignalRow[] {
  const values = new Float64Array(count * width).fill(NaN);
  const rows: SignalRow[] = [];
  for (let from = 0; from < values.length; from += width) {
    rows.push(new Float64Array(values.buffer, from * values.BYTES_PER_ELEMENT, width));
  }
  return rows;
}
