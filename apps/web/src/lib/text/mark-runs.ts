import type { Range } from '@vis-a-vis/parsing';

/**
 * What a stretch of text can be marked as; the page's style sheet knows the same words. What is `shared` is marked faintly, and clearly
 * where it is `strong` as well.
 */
export type MarkName = 'shared' | 'strong' | 'topic' | 'only' | 'moved' | 'wording';

/** A stretch of text with one combination of marks; `from` is its offset in the article. */
export type Run = { from: number; text: string; marks: MarkName[] };

/** A named layer of ranges to be marked, in any order; overlapping ranges are fine. */
export type Layer = { name: MarkName; ranges: readonly Range[] };

/**
 * Cuts `within` into runs at every edge of every layer. Joined, the runs are exactly the text of `within`, and each
 * run names the layers that cover it.
 */
export function markRuns(text: string, within: Range, layers: readonly Layer[]): Run[] {
  const edges = new Set([within.from, within.to]);
  const coverings = layers.map(({ name, ranges }) => {
    const near = ranges.filter(({ from, to }) => from < within.to && to > within.from && from < to);
    for (const { from, to } of near) {
      edges.add(Math.max(from, within.from));
      edges.add(Math.min(to, within.to));
    }
    return { name, covers: coverage(near) };
  });
  const cuts = [...edges].sort((x, y) => x - y);
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1] ?? within.to;
    const marks = coverings.filter(({ covers }) => covers(from)).map(({ name }) => name);
    return { from, text: text.slice(from, to), marks };
  });
}

/** Tells whether any of `ranges` covers a place; to be asked of places in ascending order. */
function coverage(ranges: Range[]): (at: number) => boolean {
  const ordered = ranges.sort((x, y) => x.from - y.from);
  let next = 0;
  let end = 0;
  return (at) => {
    for (let range = ordered[next]; range && range.from <= at; range = ordered[++next]) end = Math.max(end, range.to);
    return at < end;
  };
}

/** A marked stretch, the names of its marks for a class, and the plain text that follows it. */
export type Marked = { marks: string; text: string; after: string };

/** Runs as a page draws them with the fewest parts: the plain text they open with, then every marked stretch. */
export function cutAtMarks(runs: readonly Run[]): { opening: string; marked: Marked[] } {
  let opening = '';
  const marked: Marked[] = [];
  for (const { text, marks } of runs) {
    const last = marked.at(-1);
    if (marks.length > 0) marked.push({ marks: marks.join(' '), text, after: '' });
    else if (last) last.after += text;
    else opening += text;
  }
  return { opening, marked };
}
