import type { Article } from '@vis-a-vis/parsing';
import { articleName } from '../../text/article-name.ts';
import { sideOf, type PairIds } from '../../pair/pair.ts';
import type { PairLinks } from '../pair-map/layout.ts';
import { sayCount } from '../../words/say-count.ts';

/** Two articles that share passages: their names with their places in the library. */
export type ClosePair = PairLinks & { key: string; names: [string, string]; says: string };

/** The longest list, in pairs; all pairs are in the table. */
export const defaults = { mostRows: 10 };

/** The pairs with a linked passage, the closest first. */
export function closestFirst(articles: readonly Article[], counts: readonly PairLinks[]): ClosePair[] {
  const names = new Map(articles.map((article, at) => [article.id, `${at + 1}. ${articleName(article)}`]));
  return counts
    .filter(({ links }) => links > 0)
    .sort((one, other) => other.links - one.links)
    .map((pair) => {
      const both: [string, string] = [names.get(pair.a) ?? '', names.get(pair.b) ?? ''];
      return { ...pair, key: `${pair.a}-${pair.b}`, names: both, says: both.join(' / ') };
    });
}

/** As many of the closest pairs as a list shows, which of them is chosen, and what they say in one sentence. */
export function layoutClosestPairs(
  pairs: readonly ClosePair[],
  pair: PairIds,
): { rows: (ClosePair & { chosen: boolean })[]; takeaway: string } {
  const isChosen = (id: string): boolean => sideOf(pair, id) !== undefined;
  const rows = pairs.slice(0, defaults.mostRows).map((one) => ({ ...one, chosen: isChosen(one.a) && isChosen(one.b) }));
  const count = `${sayCount(pairs.length, 'pair has', 'pairs have')} matches`;
  const more = pairs.length > rows.length ? `; the ${rows.length} closest are listed` : '';
  return { rows, takeaway: pairs.length > 0 ? `${count}${more}.` : 'No matches are found so far.' };
}
