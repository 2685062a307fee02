import type { TopicRow } from '@vis-a-vis/measures';
import type { Article } from '@vis-a-vis/parsing';
import type { Table } from '../../files/table.ts';

/** Every topic's count, and rate where there is one, in every article. */
export function heatTable(topics: readonly TopicRow[], articles: readonly Article[]): Table {
  return {
    head: ['Topic', ...articles.flatMap((_, i) => [`${i + 1}: mentions`, `${i + 1}: per 1,000 words`])],
    rows: topics.map(({ topic, inArticles }) => [
      topic.name,
      ...articles.flatMap(({ id }) => {
        const { count, rate } = inArticles.get(id) ?? {};
        return [count ?? '', rate?.kind === 'rate' ? Math.round(rate.perThousand * 10) / 10 : 'too few words'];
      }),
    ]),
  };
}
