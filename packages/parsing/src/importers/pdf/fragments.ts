import type { PdfItem } from '../importer.ts';

/** Letters that stand beside each other on one line, with nothing but spaces between words: places in points from the page's top left. */
export type Fragment = { text: string; left: number; right: number; y: number; size: number };

/** Two baselines are one line where they are nearer than this share of the letters' size: a raised letter still is. */
const sameLine = 0.45;
/** A gap of this share of the size parts two words, one of that share may part two columns. */
const wordGap = 0.15;
const columnGap = 0.9;
/** What is smaller than this share of its neighbour and raised is a mark of a note. */
const noteSize = 0.8;

/** The items of a page as fragments, line by line from the top, each line from the left. */
export function fragmentsOf(items: readonly PdfItem[]): Fragment[] {
  const all = items.filter(({ str, fontSize }) => str !== '' && fontSize > 0);
  return rowsOf(all.map((item) => ({ ...item, size: item.fontSize }))).flatMap(joinRow);
}

/** What stands on one line, line by line from the top; within a line from the left. */
export function rowsOf<T extends { y: number; size: number } & ({ x: number } | { left: number })>(
  all: readonly T[],
): T[][] {
  const leftOf = (one: T): number => ('x' in one ? one.x : one.left);
  const rows: T[][] = [];
  for (const one of all.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && one.y - first.y <= sameLine * Math.max(first.size, one.size)) row.push(one);
    else rows.push([one]);
  }
  return rows.map((row) => row.sort((a, b) => leftOf(a) - leftOf(b)));
}

function joinRow(row: readonly PdfItem[]): Fragment[] {
  const fragments: Fragment[] = [];
  for (const { str, x, y, width, fontSize: size } of row) {
    const last = fragments.at(-1);
    const gap = last ? x - last.right : Infinity;
    if (str.trim() === '') continue;
    if (last && isNoteMark(str, size, y, last)) continue;
    // A heavy letter may be drawn twice, a hair apart.
    if (last && gap < -0.5 * size && last.text.endsWith(str)) continue;
    const right = x + Math.max(0, width);
    if (!last || gap > columnGap * Math.min(size, last.size)) {
      fragments.push({ text: str, left: x, right, y, size });
      continue;
    }
    const isParted = gap > wordGap * Math.min(size, last.size) && !/\s$/.test(last.text) && !/^\s/.test(str);
    last.text += `${isParted ? ' ' : ''}${str}`;
    last.right = Math.max(last.right, right);
    if (str.length > last.text.length / 2) [last.size, last.y] = [size, y];
  }
  return fragments
    .map((one) => ({ ...one, text: one.text.replace(/\s+/gu, ' ').trim() }))
    .filter(({ text }) => text !== '');
}

const isNoteMark = (str: string, size: number, y: number, { size: beside, y: line }: Fragment): boolean =>
  size < noteSize * beside && y < line && /^[\d*†‡]{1,3}$/u.test(str.trim());
