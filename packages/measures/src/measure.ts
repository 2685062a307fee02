import type { Article } from '@vis-a-vis/parsing';
import type { Countable } from './countable.ts';
import type { Measures, TopicRow } from './measures.ts';
import { inVoice, topicFrequency, type TopicFrequency } from './topic-frequency.ts';
import { compileTopics, hasWords } from './topic-patterns.ts';
import type { Topic } from './topic.ts';
import type { VoiceChoice } from './voice-choice.ts';

/** Measures `articles` together: every row holds one figure for each article, by its id. */
export function measure(articles: readonly Countable[], topics: readonly Topic[]): Measures {
  const patterns = compileTopics(topics);
  const frequencies = articles.map((article) => [article.id, topicFrequency(article, topics, patterns)] as const);
  return {
    articles: articles.map(({ id }) => id),
    topics: topics.map((topic, row) => ({
      topic,
      inArticles: rowOf(frequencies, row),
      ...(topic.patterns.some(hasWords) ? {} : { refusal: 'no words' as const }),
    })),
  };
}

/** The same rows as one voice has them, in those of `articles` that all of them were measured in. */
export function rowsInVoice(articles: readonly Article[], rows: readonly TopicRow[], voice: VoiceChoice): TopicRow[] {
  if (voice === 'all') return [...rows];
  const spoken = articles.flatMap((article) => {
    const frequencies = rows.flatMap(({ inArticles }) => inArticles.get(article.id) ?? []);
    return frequencies.length < rows.length ? [] : [[article.id, inVoice(article, frequencies, voice)] as const];
  });
  return rows.map((row, i) => ({ ...row, inArticles: rowOf(spoken, i) }));
}

/** One topic's figures out of those of each article, by the article's id. */
function rowOf(
  frequencies: readonly (readonly [article: string, ofTopics: readonly TopicFrequency[]])[],
  topic: number,
): ReadonlyMap<string, TopicFrequency> {
  return new Map(
    frequencies.flatMap(([article, ofTopics]) => {
      const found = ofTopics[topic];
      return found ? [[article, found] as const] : [];
    }),
  );
}
