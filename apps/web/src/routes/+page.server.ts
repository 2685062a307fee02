import { readArticle } from '@vis-a-vis/parsing';
import { runJob } from '#lib/engine/jobs.ts';
import { readSample } from '#lib/sample/read-sample.ts';

/** Reads the built-in articles while the page is built, counts what they share, and chooses the pair it opens with. */
export async function load() {
  const { sources, grounds } = await readSample(new URL(SEEDS_FOLDER));
  const articles = sources.map((source) => readArticle(source));
  const pairs = articles.flatMap((article, i) => runJob('count', { article, others: articles.slice(i + 1) }));
  const { a, b } = pairs.reduce((best, one) => (one.links.balanced > best.links.balanced ? one : best));
  return { grounds, pairs, first: { a, b } };
}
