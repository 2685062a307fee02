import { formatDay, type Article } from '@vis-a-vis/parsing';
import { articleName, outletName } from '../../text/article-name.ts';
import { basisWords } from '../../text/basis-words.ts';
import type { Table } from '../../files/table.ts';

/** Every article with the talks it reports, as far as they are known. */
export function timelineTable(articles: readonly Article[]): Table {
  return {
    head: ['Number', 'Article', 'Outlet', 'Talks', 'Place', 'Date of the talks is'],
    rows: articles.map((article, i) => {
      const { value, basis = 'not known' } = article.talks ?? {};
      const date = value?.date ? formatDay(value.date) : '–';
      return [i + 1, articleName(article), outletName(article), date, value?.place ?? '–', basisWords(basis)];
    }),
  };
}
