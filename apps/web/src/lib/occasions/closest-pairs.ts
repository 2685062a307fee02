import type { Article } from '@vis-a-vis/parsing';
import { articleName } from '../reading/article-name.ts';
import type { PairLinks } from '../charts/pair-map/layout.ts';

/** Over so many articles a list of the closest pairs takes the place of the matrix. */
export const mostInMap = 12;

export type ClosePair = { key: string; a: string; b: string; links: number; name: string; chosen: boolean };

const longest = 10;

/** The pairs with the most links, the closest first; articles carry their place in the library. */
export function layoutClosestPairs(
  articles: readonly Article[],
  counts: readonly PairLinks[],
  chosen: { a: string; b: string },
): ClosePair[] {
  const places = new Map(articles.map((article, at) => [article.id, { number: at + 1, article }]));
  const name = (id: string): string => {
    const found = places.get(id);
    return found ? `${found.number}. ${articleName(found.article)}` : '';
  };
  return counts
    .filter(({ links }) => links > 0)
    .sort((one, other) => other.links - one.links)
    .slice(0, longest)
    .map(({ a, b, links }) => ({
      key: `${a}-${b}`,
      a,
      b,
      links,
      name: `${name(a)} / ${name(b)}`,
      chosen: [chosen.a, chosen.b].includes(a) && [chosen.a, chosen.b].includes(b),
    }));
}
