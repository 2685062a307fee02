import type { TopicFrequency } from './topic-frequency.ts';
import type { Topic } from './topic.ts';

/**
 * One topic across the library: `inArticles` has its frequency in each article that was measured, by the article's id. `refusal`
 * says why it counts nothing: none of its patterns has a letter or digit.
 */
export type TopicRow = { topic: Topic; inArticles: ReadonlyMap<string, TopicFrequency>; refusal?: 'no words' };

/** What is counted over a library of articles, in their order. */
export type Measures = { articles: string[]; topics: TopicRow[] };
