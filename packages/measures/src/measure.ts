import type { Article } from '@vis-a-vis/parsing';
import type { Countable } from './countable.ts';
import type { Measures, TopicRow } from './measures.ts';
import { inVoice, topicFrequency } from './topic-frequency.ts';
import { compileTopics, hasWords } from './topic-patterns.ts';
import type { Topic } from './topic.ts';
import type { VoiceChoice } from './voice-choice.ts';

/** Measures `articles` together: every row holds one figure for each article, in their order. */
export function measure(articles: readonly Countable[], topics: readonly Topic[]): Measures {
  const patterns = compileTopics(topics);
  const frequencies = articles.map((article) => topicFrequency(article, topics, patterns));
  return {
    articles: articles.map(({ id }) => id),
    topics: topics.map((topic, row) => ({
      topic,
      inArticles: frequencies.flatMap((ofArticle) => ofArticle[row] ?? []),
      ...(topic.patterns.some(hasWords) ? {} : { refusal: 'no words' as const }),
    })),
  };
}

/** The same rows as one voice has them; `articles` are those the rows were measured in, in their order. */
export function rowsInVoice(articles: readonly Article[], rows: readonly TopicRow[], voice: VoiceChoice): TopicRow[] {
  if (voice === 'all') return [...rows];
  const columns = articles.map((article, i) =>
    inVoice(
      article,
      rows.flatMap(({ inArticles }) => inArticles[i] ?? []),
      voice,
    ),
  );
  return rows.map((row, i) => ({ ...row, inArticles: columns.flatMap((column) => column[i] ?? []) }));
}
