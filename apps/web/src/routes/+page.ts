import { compareAtAll } from '@vis-a-vis/comparison';
import { defaultTopics, measure } from '@vis-a-vis/measures';
import { readArticle, type Article } from '@vis-a-vis/parsing';
import { sampleSources } from '#lib/sample/sample-sources.ts';
import type { Start } from '#lib/state/library.svelte.ts';
import type { PageLoad } from './$types.js';

/** Lets the browser answer the reader between two steps. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Reads and compares what the page opens with: once for the prerendered page, and again in the browser, where it costs less
 * than carrying every range found would cost in bytes.
 */
export const load: PageLoad = async ({ data: { first, grounds, pairs } }): Promise<Start> => {
  const articles: Article[] = [];
  const sources = await sampleSources();
  for (const { id } of grounds) {
    articles.push(...sources.filter((source) => source.id === id).map((source) => readArticle(source)));
    await pause();
  }
  const [a, b] = [first.a, first.b].map((id) => articles.find((article) => article.id === id));
  if (!a || !b) throw new Error('The library names a pair that it does not hold.');
  const comparisons = compareAtAll(a, b);
  await pause();
  return { articles, grounds, pairs, comparisons, topics: measure(articles, defaultTopics).topics };
};
