import { above, alike, isNamedOnce, tellsOnly, type Cells, type Touched } from './cells.ts';

/**
 * One step of the reader, already made, as plain data. `says` names it in the reader's words; `tab` is where it was made; `pair` are
 * the two articles it is about, where it is about two, so that undoing it can show them. Once it is taken back, `undone` names the
 * cells that were.
 */
export type Step = {
  readonly key: string;
  readonly tab: string;
  readonly says: string;
  readonly pair?: readonly [a: string, b: string];
  readonly cells: Touched;
  readonly undone?: readonly string[];
};
/** A step is taken back or made again. */
export type Way = 'undo' | 'redo';
/** What cells are to hold, those that are left alone because they were changed since, and the step once that is done. */
export type Plan = { readonly put: Cells; readonly left: readonly string[]; readonly step: Step };

/** Stands for what a cell holds anyway: an article is not written down a second time. */
const held = true;

/** A step that was just made. What is there now, whole, is not written down in it again. */
export function stepOf(made: Omit<Step, 'undone'>): Step {
  const cells = Object.entries(made.cells).map(([cell, { before, after }]) => [
    cell,
    { before, after: isNamedOnce(cell) && after !== undefined ? held : after },
  ]);
  return { ...made, cells: Object.fromEntries(cells) as Touched };
}

/**
 * How a step is taken back or made again where the cells hold what they hold `now`. Only what it touched is put, and of that only what
 * still holds what the step left there. What goes takes with it what stands under it, and brings it back when it comes again. A step
 * that is made again consists of what it then changed.
 */
export function planStep(step: Step, way: Way, now: Cells): Plan {
  const [from, to] = way === 'undo' ? (['after', 'before'] as const) : (['before', 'after'] as const);
  const put: { [cell: string]: unknown } = {};
  const cells: { [cell: string]: Touched[string] } = { ...step.cells };
  const left: string[] = [];
  const wanted = [...(way === 'undo' ? Object.keys(step.cells) : (step.undone ?? []))];
  // What others stand under comes before them.
  for (const cell of wanted.sort()) {
    const { [from]: expected, [to]: target } = step.cells[cell] ?? {};
    const under = above(cell);
    const isHomeless = under !== undefined && (under in put ? put[under] : now[under]) === undefined;
    if (isHomeless ? target === undefined : alike(now[cell], target)) continue;
    if (isHomeless || !isAsLeft(cell, now[cell], expected)) {
      // A list that became another since has its own order; that is not worth a word.
      if (!cell.startsWith('order/')) left.push(cell);
      continue;
    }
    put[cell] = target;
    if (isNamedOnce(cell)) cells[cell] = { [from]: now[cell], ...(target !== undefined && { [to]: held }) };
  }
  const gone = Object.keys(put).filter((cell) => put[cell] === undefined && above(cell) === undefined);
  for (const cell of Object.keys(now)) {
    if (!gone.includes(above(cell) ?? '') || now[cell] === undefined) continue;
    put[cell] = undefined;
    cells[cell] = { [from]: now[cell] };
  }
  const { undone: _, ...rest } = step;
  const doing = Object.keys(put).every(tellsOnly) ? {} : put;
  if (way === 'undo') return { put: doing, left, step: { ...rest, cells, undone: Object.keys(doing) } };
  // What was so already is not this step's doing: taking it back again is not its business either, and nobody wrote down how it was.
  const own = Object.fromEntries(Object.entries(cells).filter(([cell]) => cell in doing));
  return { put: doing, left, step: { ...rest, cells: own } };
}

function isAsLeft(cell: string, now: unknown, expected: unknown): boolean {
  return isNamedOnce(cell) ? (now === undefined) === (expected === undefined) : alike(now, expected);
}
