import type { Article } from '@vis-a-vis/parsing';
import type { Measures } from './measures.ts';
import { topicFrequency } from './topic-frequency.ts';
import type { Topic } from './topic.ts';

/** Measures `articles` together: every row holds one figure for each article, in their order. */
export function measure(articles: readonly Article[], topics: readonly Topic[]): Measures {
  const frequencies = articles.map((article) => topicFrequency(article, topics));
  return {
    articles: articles.map(({ id }) => id),
    topics: topics.map((topic, row) => ({
      topic,
      inArticles: frequencies.flatMap((ofArticle) => ofArticle[row] ?? []),
    })),
  };
}
