import { greatest } from 'd3';
import type { Article } from '@vis-a-vis/parsing';
import { sideOf, type PairIds } from '../../pair/pair.ts';
import { articleName } from '../../text/article-name.ts';
import { nounOf, sayCount } from '../../words/say-count.ts';

/** Over so many articles a list of the closest pairs takes the place of the matrix, and the timeline shows the two that are read. */
export const mostInMap = 12;

/** How many linked passages two articles share. */
export type PairLinks = { a: string; b: string; links: number };

/** A cell of the half matrix: two articles, what stands in it, and what it says in full. */
export type PairCell = {
  key: string;
  a: string;
  b: string;
  text: string;
  shaded: boolean;
  chosen: boolean;
  says: string;
};

/** The half matrix of all pairs, a row for each article but the first, and what it says in one sentence. */
export type PairMap = { rows: { number: number; cells: PairCell[] }[]; columns: number[]; takeaway: string };

/** The map of all pairs of `articles`, in their order. A pair that `counts` does not hold is not counted yet. */
export function layoutPairMap(articles: readonly Article[], counts: readonly PairLinks[], pair: PairIds): PairMap {
  const isChosen = (id: string): boolean => sideOf(pair, id) !== undefined;
  const rows = articles.slice(1).map((second, i) => ({
    number: i + 2,
    cells: articles.slice(0, i + 1).map((first, column) => {
      const links = countOf(counts, first.id, second.id);
      return {
        key: `${first.id}-${second.id}`,
        a: first.id,
        b: second.id,
        text: String(links ?? '…'),
        shaded: Boolean(links),
        chosen: isChosen(first.id) && isChosen(second.id) && pair.a !== pair.b,
        says: `Articles ${column + 1} and ${i + 2}: ${passages(links)}. ${articleName(first)} / ${articleName(second)}`,
      };
    }),
  }));
  return { rows, columns: articles.slice(0, -1).map((_, i) => i + 1), takeaway: takeaway(articles, counts) };
}

function takeaway(articles: readonly Article[], counts: readonly PairLinks[]): string {
  const numbers = new Map(articles.map(({ id }, i) => [id, i + 1]));
  const known = counts.filter(({ a, b }) => numbers.has(a) && numbers.has(b));
  const best = greatest(known, ({ links }) => links);
  if (!best) return '';
  if (best.links === 0) return 'No two articles share a passage.';
  const pair = [numbers.get(best.a) ?? 0, numbers.get(best.b) ?? 0].sort((one, other) => one - other).join(' and ');
  const none = known.filter(({ links }) => links === 0).length;
  const others =
    none === 0 ? 'every pair shares some' : `${none} of ${known.length} pairs ${nounOf(none, 'shares', 'share')} none`;
  const whole = (articles.length * (articles.length - 1)) / 2;
  return [
    known.length === 1 ? `${pair} share ${passages(best.links)}.` : `${pair} share most; ${others}.`,
    known.length < whole ? ' More are being counted.' : '',
  ].join('');
}

function passages(links: number | undefined): string {
  if (links === undefined) return 'not counted yet';
  return sayCount(links, 'match', 'matches');
}

/** How many linked passages two articles share, in whichever order they stand; nothing where that is not counted yet. */
export function countOf(counts: readonly PairLinks[], first: string, second: string): number | undefined {
  return counts.find(({ a, b }) => (a === first && b === second) || (a === second && b === first))?.links;
}
