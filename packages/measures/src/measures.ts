import type { TopicFrequency } from './topic-frequency.ts';
import type { Topic } from './topic.ts';

/**
 * One topic across the library; `inArticles` stands in the order of the articles that were measured. `refusal` says why it
 * counts nothing: none of its patterns has a letter or digit.
 */
export type TopicRow = { topic: Topic; inArticles: TopicFrequency[]; refusal?: 'no words' };

/** What is counted over a library of articles, in their order. */
export type Measures = { articles: string[]; topics: TopicRow[] };
