import { defaultTopics } from '@vis-a-vis/measures';
import { readArticle } from '@vis-a-vis/parsing';
import { runJob } from '#lib/engine/jobs.ts';
import { packArticle } from '#lib/sample/pack-article.ts';
import { readSample } from '#lib/sample/read-sample.ts';

/** Reads, compares and measures the built-in articles while the page is built, so that it opens with all of it done. */
export async function load() {
  const { sources, grounds } = await readSample(new URL(SEEDS_FOLDER));
  const articles = sources.map((source) => readArticle(source));
  const pairs = articles.flatMap((article, i) => runJob('count', { article, others: articles.slice(i + 1) }));
  const closest = pairs.reduce((best, one) => (one.links.balanced > best.links.balanced ? one : best));
  const [a, b] = [closest.a, closest.b].map((id) => articles.find((article) => article.id === id));
  if (!a || !b) throw new Error('The library names a pair that it does not hold.');
  return {
    packed: articles.map(packArticle),
    grounds,
    pairs,
    comparisons: runJob('compare', { a, b }),
    topics: runJob('measure', { articles, topics: [...defaultTopics] }),
  };
}
