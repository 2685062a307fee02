import type { Comparison, Sensitivity } from '@vis-a-vis/comparison';
import type { Topic, TopicRow } from '@vis-a-vis/measures';
import type { Article, RawSource } from '@vis-a-vis/parsing';
import type { WithoutTokens } from './without-tokens.ts';

/** One pair compared at every sensitivity, so that the reader sees what each would give. */
export type Comparisons = { [S in Sensitivity]: Comparison };

/** How many linked passages two articles share, at every sensitivity, and whether both report one event. */
export type PairCount = { a: string; b: string; links: { [S in Sensitivity]: number }; same?: true };

/** The articles a page opens with, the ids of the pair it shows, and the topics it counts. */
export type FirstAsk = { sources: RawSource[]; a: string; b: string; topics: Topic[] };
/**
 * The articles in the order of their sources, the pair compared at every sensitivity, and a row for each topic over all
 * articles.
 */
export type FirstAnswer = { articles: Article[]; comparisons: Comparisons; topics: TopicRow[] };

/** `library` begins to count its pairs with one of `fresh` (ids); without it the counting goes on. */
export type CountAsk = { library?: { articles: WithoutTokens[]; fresh: string[] } };
/** The pairs counted in this turn; `done` of `total` are counted. None, where the engine knows of no library: it has to be told again. */
export type CountAnswer = { counts: PairCount[]; done: number; total: number };
