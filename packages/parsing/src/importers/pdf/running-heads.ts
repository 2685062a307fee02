import { rowsOf, type Fragment } from './fragments.ts';

/** A page as its fragments, with its height in points. */
export type PageOfFragments = { height: number; fragments: Fragment[] };

/** Running heads and feet stand in this share of a page's height, at most so many lines of them. */
const margin = 0.12;
const mostLines = 3;

const pageNumber = /^\W*(?:(?:page|seite|p\.|s\.)\s*)?\d{1,4}(?:\s*(?:\/|of|von|de|sur)\s*\d{1,4})?\W*$/iu;
/** What browsers print above and below a page. */
const printedAbove = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?:$| )/iu;
const printedBelow = /^(?:https?|file):\/\/\S*.*\d+ ?\/ ?\d+$/iu;

/** A line at an edge of a page, the outermost first. `key` is what it says but for its numbers, and about where it stands. */
type EdgeLine = { row: Fragment[]; keys: string[] };
type Edge = { end: 'top' | 'bottom'; lines: EdgeLine[] };

/** The pages without what recurs at their edges: running heads, page numbers, what a browser prints there. `left` is how much that was. */
export function withoutRunningHeads(pages: readonly PageOfFragments[]): { pages: PageOfFragments[]; left: number } {
  const edges = pages.flatMap(edgesOf);
  const times = new Map<string, number>();
  for (const { lines } of edges)
    for (const key of lines.flatMap(({ keys }) => keys)) times.set(key, (times.get(key) ?? 0) + 1);
  const gone = new Set<Fragment>();
  for (const { end, lines } of edges) {
    const isHead = ({ row, keys }: EdgeLine): boolean => {
      const text = textOf(row);
      const recurs = /\p{L}/u.test(text) && keys.some((key) => (times.get(key) ?? 0) > 1);
      return recurs || pageNumber.test(text) || (end === 'top' ? printedAbove : printedBelow).test(text);
    };
    // What stands further in than a line of the text is text.
    const inner = lines.findIndex((line) => !isHead(line));
    for (const { row } of inner === -1 ? lines : lines.slice(0, inner)) for (const one of row) gone.add(one);
  }
  return {
    pages: pages.map((page) => ({ ...page, fragments: page.fragments.filter((one) => !gone.has(one)) })),
    left: gone.size,
  };
}

const textOf = (row: readonly Fragment[]): string => row.map(({ text }) => text).join(' ');

function edgesOf({ height, fragments }: PageOfFragments): Edge[] {
  const rows = rowsOf(fragments);
  const edge = (end: Edge['end'], some: readonly Fragment[][]): Edge => ({
    end,
    lines: some.map((row) => {
      const says = textOf(row).toLowerCase().replace(/\d+/gu, '#');
      // A height may fall on either side of a border.
      const at = Math.floor((row[0]?.y ?? 0) / 4);
      return { row, keys: [`${end} ${at} ${says}`, `${end} ${at + 1} ${says}`] };
    }),
  });
  const top = rows.slice(0, mostLines).filter(([one]) => one && one.y < height * margin);
  const bottom = rows.slice(-mostLines).filter(([one]) => one && one.y > height * (1 - margin));
  return [edge('top', top), edge('bottom', bottom.reverse())];
}
