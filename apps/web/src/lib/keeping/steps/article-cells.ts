import type { Edits, Kept } from '../../kept/kept.ts';
import type { Change, Write } from '../../kept/write.ts';
import { cellOf, partsOf, type Cells } from '../../record/cells.ts';

/**
 * The articles in cells: one for each as it came, `added` and `source`, and below it one for each fact of the reader, each restored
 * block and the note. A built-in article is always there.
 */
export function articleCells(kept: readonly Kept[], builtIn: readonly string[]): Cells {
  const cells: { [cell: string]: unknown } = {};
  for (const id of builtIn) cells[cellOf('article', id)] = true;
  for (const { id, added, source, edits, restored, note } of kept) {
    if (!builtIn.includes(id)) cells[cellOf('article', id)] = { added, source };
    for (const [name, fact] of Object.entries(edits)) cells[cellOf('article', id, name)] = fact;
    for (const block of restored) cells[cellOf('article', id, 'restored', String(block))] = true;
    if (note) cells[cellOf('article', id, 'note')] = note;
  }
  return cells;
}

/** Whether built-in articles are hidden, as a cell. */
export const hiddenCell = (hidden: boolean): Cells => (hidden ? { hidden } : {});
/** Whether the last backup holds all there is, and when one was restored, as cells: opening one is a step, and so is what it says. */
export const backupCells = ({
  changedSince,
  restoredAt,
}: {
  changedSince: boolean;
  restoredAt: number | undefined;
}): Cells => ({
  ...(!changedSince && { 'backed-up': true }),
  ...(restoredAt !== undefined && { 'restored-at': restoredAt }),
});

type Came = Pick<Kept, 'added' | 'source'>;

/** The change of what is kept that has the articles hold what `cells` say; `orElse` gives a built-in article that is not kept. */
export function writeOfArticles(cells: Cells, orElse: (id: string) => Kept | undefined): Write {
  const byId = Map.groupBy(
    Object.entries(cells).filter(([cell]) => cell.startsWith('article/')),
    ([cell]) => partsOf(cell)[1] ?? '',
  );
  const put: Kept[] = [];
  const remove: string[] = [];
  const change: Change[] = [];
  for (const [id, own] of byId) {
    const [, came] = own.find(([cell]) => cell === cellOf('article', id)) ?? [undefined];
    const rest = own.filter(([cell]) => cell !== cellOf('article', id));
    const of = (kept: Kept): Kept =>
      rest.reduce((one, [cell, value]) => putInto(one, partsOf(cell).slice(2), value), kept);
    const builtIn = orElse(id);
    if (came) put.push(of({ ...(came as Came), id, edits: {}, restored: [] }));
    else if (rest.length < own.length) remove.push(id);
    else change.push({ id, of, ...(builtIn && { orElse: builtIn }) });
  }
  return { put, remove, change };
}

/** An article with one of its cells holding another value. */
function putInto(kept: Kept, [name = '', block]: string[], value: unknown): Kept {
  if (name === 'restored') {
    const rest = kept.restored.filter((from) => from !== Number(block));
    return {
      ...kept,
      restored: value === undefined ? rest : [...rest, Number(block)].sort((one, other) => one - other),
    };
  }
  const { note, ...bare } = kept;
  if (name === 'note') return { ...bare, ...(typeof value === 'string' && { note: value }) };
  const edits = Object.entries({ ...kept.edits, [name]: value }).filter(([, fact]) => fact !== undefined);
  return { ...kept, edits: Object.fromEntries(edits) as Edits };
}
