import { cellOf, kindOf, partsOf, type Cells } from './cells.ts';

/** How a list stands in cells: one for each entry, by its name, and one for their order. */
export type ListKind<T> = { readonly kind: string; readonly nameOf: (one: T) => string };

const orderOf = ({ kind }: { kind: string }): string => cellOf('order', kind);

/** A list in cells; of entries of one name the last counts. */
export function cellsOfList<T>(of: ListKind<T>, list: readonly T[]): Cells {
  const entries = list.map((one) => [cellOf(of.kind, of.nameOf(one)), one] as const);
  return { ...Object.fromEntries(entries), [orderOf(of)]: list.map((one) => of.nameOf(one)) };
}

/** A list once its cells among `cells` hold what these say; an entry whose place is not known stands at the end. */
export function putInList<T>(of: ListKind<T>, list: readonly T[], cells: Cells): T[] {
  const entries = new Map(list.map((one) => [of.nameOf(one), one]));
  for (const [cell, one] of Object.entries(cells)) {
    if (kindOf(cell) !== of.kind) continue;
    const name = partsOf(cell)[1] ?? '';
    if (one === undefined) entries.delete(name);
    else entries.set(name, one as T);
  }
  const order = (cells[orderOf(of)] as readonly string[] | undefined) ?? list.map((one) => of.nameOf(one));
  return [...new Set([...order, ...entries.keys()])].flatMap((name) => entries.get(name) ?? []);
}
