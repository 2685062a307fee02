import type { TopicFrequency } from './topic-frequency.ts';
import type { Topic } from './topic.ts';

/** One topic across the library; `inArticles` stands in the order of the articles that were measured. */
export type TopicRow = { topic: Topic; inArticles: TopicFrequency[] };

/** What is counted over a library of articles, in their order. */
export type Measures = { articles: string[]; topics: TopicRow[] };
