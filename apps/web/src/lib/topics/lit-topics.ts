import type { TopicRow } from '@vis-a-vis/measures';
import type { Article } from '@vis-a-vis/parsing';

/** The ids of the topics with a counted mention in one of the sentences (indices) of `article`. */
export function topicsIn(rows: readonly TopicRow[], { id, sentences }: Article, indices: readonly number[]): string[] {
  const spans = indices.flatMap((index) => sentences[index] ?? []);
  return rows
    .filter(({ inArticles }) =>
      inArticles.get(id)?.hits.some((hit) => spans.some(({ from, to }) => from <= hit.from && hit.from < to)),
    )
    .map(({ topic }) => topic.id);
}
