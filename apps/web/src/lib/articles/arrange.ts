import type { Topic, TopicRow } from '@vis-a-vis/measures';
import type { Article } from '@vis-a-vis/parsing';
import type { Comparisons, PairCount } from '../engine/answers.ts';
import { keepPair, type PairIds } from '../pair/pair.ts';

/** The articles in their order with all that is known of them: topics and pairs counted, and what was compared, by `pairKey`. */
export type Holdings = {
  readonly articles: Article[];
  readonly topics: TopicRow[];
  readonly counts: PairCount[];
  readonly compared: { readonly [pair: string]: Comparisons };
};
/** What stands on the page: the articles with all that is known of them, and the pair that is shown. */
export type Scene = { readonly holdings: Holdings; readonly pair: PairIds };

/** What a scene cannot be shown without: articles in which `topics` are to be counted, and the comparison of its pair. */
export type Gaps = {
  uncounted: Article[];
  topics: Topic[];
  pair: [Article, Article];
  compared: Comparisons | undefined;
};
/** What fills them: the counts by the very topics that were asked for. */
export type Answers = { counted: ReadonlyMap<Topic, TopicRow['inArticles']>; comparisons: Comparisons };

/** The name under which the comparisons of a pair are known. */
export const pairKey = ({ a, b }: PairIds): string => JSON.stringify([a, b]);

/**
 * The scene once the articles are `ids` in this order, `fresh` among them new or read anew: all that was known of the others stays
 * known, nothing is known of the fresh ones. The pair stays where its articles stay; where nothing of it is left, `start` is shown.
 * Throws where an id is neither fresh nor here.
 */
export function arrange(
  { holdings, pair }: Scene,
  ids: readonly string[],
  fresh: readonly Article[],
  start: PairIds,
): Scene {
  const known = new Map([...holdings.articles, ...fresh].map((article) => [article.id, article]));
  const articles = ids.map((id) => {
    const article = known.get(id);
    if (!article) throw new Error(`There is no article “${id}” to be listed.`);
    return article;
  });
  const old = new Set(holdings.articles);
  const staying = new Set(articles.filter((article) => old.has(article)).map(({ id }) => id));
  const stays = ({ a, b }: PairIds): boolean => staying.has(a) && staying.has(b);
  return {
    pair: keepPair(pair, ids, start),
    holdings: {
      articles,
      // A large library of many topics has hundreds of thousands of counts: where all stay, none is copied.
      topics:
        staying.size === old.size
          ? holdings.topics
          : holdings.topics.map((row) => ({
              ...row,
              inArticles: new Map([...row.inArticles].filter(([id]) => staying.has(id))),
            })),
      counts: holdings.counts.filter(stays),
      compared: Object.fromEntries(Object.entries(holdings.compared).filter(([, { balanced }]) => stays(balanced))),
    },
  };
}

/** What is to be asked for before a scene can be shown. */
export function gapsIn({ holdings: { articles, topics, compared }, pair }: Scene): Gaps {
  const find = (id: string): Article => {
    const article = articles.find((one) => one.id === id);
    if (!article) throw new Error(`There is no article “${id}” to be compared.`);
    return article;
  };
  return {
    uncounted: articles.filter(({ id }) => topics.some(({ inArticles }) => !inArticles.has(id))),
    topics: topics.map(({ topic }) => topic),
    pair: [find(pair.a), find(pair.b)],
    compared: compared[pairKey(pair)],
  };
}

/**
 * The scene with what was asked for. A topic that was edited meanwhile is counted in some articles only: its row is left out, and
 * the topic list has it counted again.
 */
export function fillGaps({ holdings, pair }: Scene, { counted, comparisons }: Answers): Scene {
  const topics = holdings.topics
    .map((row) => {
      const more = counted.get(row.topic);
      return more?.size ? { ...row, inArticles: new Map([...row.inArticles, ...more]) } : row;
    })
    .filter(({ inArticles }) => holdings.articles.every(({ id }) => inArticles.has(id)));
  const compared = { ...holdings.compared, [pairKey(comparisons.balanced)]: comparisons };
  return { pair, holdings: { ...holdings, topics, compared } };
}
