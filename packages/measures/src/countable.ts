import type { Article } from '@vis-a-vis/parsing';

/** The part of an article in which topics are counted. */
export type Countable = Pick<Article, 'id' | 'sentences' | 'tokens'>;
