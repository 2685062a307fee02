/**
 * What a reader can change, in its smallest parts, each by a name of its own; one that holds nothing is absent. A name says what it
 * stands under: `article/k1/title` is a fact about `article/k1`, and goes and comes with it.
 */
export type Cells = { readonly [cell: string]: unknown };
/** What cells held before a change and hold after it. */
export type Touched = { readonly [cell: string]: { readonly before?: unknown; readonly after?: unknown } };

/** The name of a cell. Its parts may hold anything: a slash in one does not divide it. */
export function cellOf(...parts: readonly string[]): string {
  return parts.map((part) => part.replaceAll('%', '%25').replaceAll('/', '%2F')).join('/');
}

/** The parts of a cell's name. */
export function partsOf(cell: string): string[] {
  return cell.split('/').map((part) => part.replaceAll('%2F', '/').replaceAll('%25', '%'));
}

/** What kind of thing a cell is: the first part of its name. */
export function kindOf(cell: string): string {
  return partsOf(cell)[0] ?? '';
}

/** What a cell stands under; `undefined` for one that stands by itself. */
export function above(cell: string): string | undefined {
  return /^[^/]+\/[^/]+(?=\/)/.exec(cell)?.[0];
}

/** Whether what the cell names is never changed, only there or gone: an article as it came, a word on a link. */
export function isNamedOnce(cell: string): boolean {
  return /^(article|correction)\/[^/]+$/.test(cell);
}

/** Whether a cell only tells of others, as when a backup of them was restored: it goes with a step and makes none by itself. */
export function tellsOnly(cell: string): boolean {
  return cell === 'backed-up' || cell === 'restored-at';
}

/** Whether two plain values are the same; fields in whatever order, and one that is `undefined` is as if it were not there. */
export function alike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [fields, others] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  return [...new Set([...fields.keys(), ...others.keys()])].every((name) => alike(fields.get(name), others.get(name)));
}

/** The cells that a change touches: what all of them held `before`, and hold `after`. */
export function differences(before: Cells, after: Cells): Touched {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.fromEntries(
    names.flatMap((cell) => {
      const [was, is] = [before[cell], after[cell]];
      return alike(was, is)
        ? []
        : [[cell, { ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }]];
    }),
  );
}
