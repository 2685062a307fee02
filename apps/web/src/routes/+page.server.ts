import { compareLibrary } from '@vis-a-vis/comparison';
import { defaultTopics, measure } from '@vis-a-vis/measures';
import { readArticle } from '@vis-a-vis/parsing';
import { readSample } from '#lib/sample/read-sample.ts';
import { packArticle } from '#lib/sample/pack-article.ts';

/** Reads, compares and measures the built-in articles while the page is built, so that it opens with all of it done. */
export async function load() {
  const { sources, grounds } = await readSample(new URL(SEEDS_FOLDER));
  const articles = sources.map((source) => readArticle(source));
  const comparisons = Array.from(compareLibrary(articles), ({ comparison }) => comparison);
  const comparison = comparisons.reduce((best, one) => (one.links.length > best.links.length ? one : best));
  return {
    packed: articles.map(packArticle),
    grounds,
    comparison,
    pairs: comparisons.map(({ a, b, links }) => ({ a, b, links: links.length })),
    topics: measure(articles, defaultTopics).topics,
  };
}
