import type { Article } from '@vis-a-vis/parsing';
import { articleName } from '../../text/article-name.ts';
import type { Table } from '../../files/table.ts';
import { countOf, type PairLinks } from './layout.ts';

/** Every pair with its number of linked passages. */
export function pairMapTable(articles: readonly Article[], counts: readonly PairLinks[]): Table {
  const pairs = articles.flatMap((second, i) => articles.slice(0, i).map((first, j) => ({ first, second, i, j })));
  return {
    head: ['Pair', 'Article', 'Article', 'Matches'],
    rows: pairs.map(({ first, second, i, j }) => [
      `${j + 1} and ${i + 1}`,
      articleName(first),
      articleName(second),
      countOf(counts, first.id, second.id) ?? 'not counted yet',
    ]),
  };
}
