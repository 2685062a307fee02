import { rowsOf, type Fragment } from './fragments.ts';

/** A line of a column. */
export type Line = Fragment & { column: Column };
/** Where the lines of a column begin and end, and how far they usually stand apart, if that can be told. */
export type Column = { left: number; right: number; pitch?: number };

/** The fewest fragments beside each other that are columns, and the fewest of one of two. */
const fewest = { both: 8, one: 2 };
/** How many letters' sizes wide the fragments of a column are at least: bullets and numbers of a list are none. */
const narrowest = 3;
/** Letters of more than this times the usual size are large; no page has more of them beside its text. */
const largeSize = 1.35;
const mostLarge = 100;
/** The most gutters that are looked at, and how deep columns are looked for in columns. */
const most = { gutters: 300, depth: 6 };

/** The lines of a page in the order in which they are read: down a column, then down the next. */
export function linesInOrder(fragments: readonly Fragment[], depth = 0): Line[] {
  const cut = depth < most.depth ? bestCut(fragments) : undefined;
  if (!cut) return asColumn(fragments);
  return cut.flatMap(({ left, right, whole }) =>
    whole.length > 0
      ? linesInOrder(whole, depth + 1)
      : [...linesInOrder(left, depth + 1), ...linesInOrder(right, depth + 1)],
  );
}

/** A stretch of a page from top to bottom: either two columns, or one. */
type Band = { left: Fragment[]; right: Fragment[]; whole: Fragment[] };

/** The bands of the gutter that parts most; nothing where there is none. */
function bestCut(fragments: readonly Fragment[]): Band[] | undefined {
  let best: { parted: number; bands: Band[] } | undefined;
  const across = headingsAcross(fragments);
  for (const x of guttersOf(fragments)) {
    const bands = bandsAt(x, fragments, across);
    const parted = bands.reduce((sum, { left, right }) => sum + left.length + right.length, 0);
    if (parted > (best?.parted ?? 0)) best = { parted, bands };
  }
  return best?.bands;
}

/** The middles of the gaps between what stands beside each other. */
function guttersOf(fragments: readonly Fragment[]): number[] {
  const middles = rowsOf(fragments).flatMap((row) =>
    row.slice(1).map((one, i) => Math.round(((row[i]?.right ?? 0) + one.left) / 4) * 2),
  );
  const counted = new Map<number, number>();
  for (const x of middles) counted.set(x, (counted.get(x) ?? 0) + 1);
  const known = [...counted].sort(([, a], [, b]) => b - a).map(([x]) => x);
  // Columns whose lines stand at different heights have no gaps within a line: where many begin, a gutter ends.
  const starts = new Map<number, number>();
  for (const { left } of fragments) starts.set(Math.round(left), (starts.get(Math.round(left)) ?? 0) + 1);
  const before = [...starts].filter(([, times]) => times > fewest.one).map(([left]) => left - 2);
  return [...new Set([...known, ...before])].slice(0, most.gutters);
}

/** Large letters beside which nothing stands: what is below them belongs to them, in whatever column. */
function headingsAcross(fragments: readonly Fragment[]): Set<Fragment> {
  const sizes = fragments.map(({ size }) => size).sort((a, b) => a - b);
  const least = (sizes[Math.floor(sizes.length / 2)] ?? 0) * largeSize;
  const large = fragments.filter(({ size }) => size > least).slice(0, mostLarge);
  const isAlone = (one: Fragment): boolean =>
    fragments.every(
      ({ y, left, right }) =>
        y < one.y - 0.9 * one.size || y > one.y + 0.35 * one.size || (left < one.right && right > one.left),
    );
  return new Set(large.filter(isAlone));
}

function bandsAt(x: number, fragments: readonly Fragment[], across: ReadonlySet<Fragment>): Band[] {
  const bands: Band[] = [];
  let [left, right]: [Fragment[], Fragment[]] = [[], []];
  const end = (): void => {
    if (areColumns(left, right)) bands.push({ left, right, whole: [] });
    else addWhole(bands, [...left, ...right]);
    [left, right] = [[], []];
  };
  for (const one of fragments.toSorted((a, b) => a.y - b.y)) {
    if (across.has(one)) {
      end();
      addWhole(bands, [one]);
    } else if (one.right <= x + 1) left.push(one);
    else if (one.left >= x - 1) right.push(one);
    else {
      end();
      addWhole(bands, [one]);
    }
  }
  end();
  return bands.some(({ whole }) => whole.length === 0) ? bands : [];
}

function addWhole(bands: Band[], fragments: readonly Fragment[]): void {
  if (fragments.length === 0) return;
  const last = bands.at(-1);
  if (last && last.whole.length > 0) last.whole.push(...fragments);
  else bands.push({ left: [], right: [], whole: [...fragments] });
}

function areColumns(left: readonly Fragment[], right: readonly Fragment[]): boolean {
  const isWide = (side: readonly Fragment[]): boolean =>
    side.length >= fewest.one &&
    side.reduce((sum, one) => sum + (one.right - one.left) / one.size, 0) / side.length >= narrowest;
  return left.length + right.length >= fewest.both && isWide(left) && isWide(right);
}

function asColumn(fragments: readonly Fragment[]): Line[] {
  const column: Column = { left: Infinity, right: -Infinity };
  const lines = rowsOf(fragments).map((row): Line => {
    const [first, ...more] = row as [Fragment, ...Fragment[]];
    const right = Math.max(first.right, ...more.map((one) => one.right));
    const longest = row.reduce((one, other) => (other.text.length > one.text.length ? other : one), first);
    column.left = Math.min(column.left, first.left);
    column.right = Math.max(column.right, right);
    return { ...longest, text: row.map(({ text }) => text).join(' '), left: first.left, right, column };
  });
  const pitch = usualPitch(lines);
  if (pitch !== undefined) column.pitch = pitch;
  return lines;
}

/** How far the lines of a column usually stand apart, where there are enough to tell. */
function usualPitch(lines: readonly Line[]): number | undefined {
  const gaps = lines.slice(1).map((line, i) => line.y - (lines[i]?.y ?? 0));
  return gaps.length < 6 ? undefined : gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)];
}
