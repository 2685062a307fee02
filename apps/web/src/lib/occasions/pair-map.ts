import { scaleLinear } from 'd3';
import type { Article } from '@vis-a-vis/parsing';
import { articleName } from '../reading/article-name.ts';

/** How many linked passages two articles share. */
export type PairLinks = { a: string; b: string; links: number };

/** A cell of the half matrix; `column` and `row` are places in the library, `depth` 0..1 how dark it is. */
export type PairCell = {
  key: string;
  a: string;
  b: string;
  column: number;
  row: number;
  links: number;
  depth: number;
  chosen: boolean;
  label: string;
};

/** The half matrix of all pairs, `articles` in their order: one row for each article but the first. */
export function layoutPairMap(
  articles: readonly Article[],
  counts: readonly PairLinks[],
  chosen: { a: string; b: string },
): { rows: { number: number; cells: PairCell[] }[]; columns: number[] } {
  const depth = scaleLinear([0, Math.max(1, ...counts.map(({ links }) => links))], [0, 1]);
  const rows = articles.slice(1).map((second, i) => ({
    number: i + 2,
    cells: articles.slice(0, i + 1).map((first, column) => {
      const links = countOf(counts, first.id, second.id);
      return {
        key: `${first.id}-${second.id}`,
        a: first.id,
        b: second.id,
        column,
        row: i,
        links,
        depth: depth(links),
        chosen:
          [chosen.a, chosen.b].includes(first.id) && [chosen.a, chosen.b].includes(second.id) && chosen.a !== chosen.b,
        label: `Articles ${column + 1} and ${i + 2}: ${links} linked ${links === 1 ? 'passage' : 'passages'}. ${articleName(first)} / ${articleName(second)}`,
      };
    }),
  }));
  return { rows, columns: articles.slice(0, -1).map((_, i) => i + 1) };
}

function countOf(counts: readonly PairLinks[], first: string, second: string): number {
  const found = counts.find(({ a, b }) => (a === first && b === second) || (a === second && b === first));
  return found?.links ?? 0;
}
