import { readArticle } from '@vis-a-vis/parsing';
import { runJob } from '../engine/jobs.ts';
import { withoutTokens } from '../engine/without-tokens.ts';
import { readSample } from '../sample/read-sample.ts';
import type { Opening } from './opening.ts';

/** Reads the built-in articles from their folder while the page is built, counts what they share, and chooses the pair it opens with. */
export async function readOpening(folder: URL): Promise<Opening> {
  const { sources, grounds } = await readSample(folder);
  const articles = sources.map((source) => readArticle(source));
  const plain = articles.map(withoutTokens);
  const pairs = plain.flatMap((article, i) => runJob('count', { article, others: plain.slice(i + 1) }));
  const { a, b } = pairs.reduce((best, one) => (one.links.balanced > best.links.balanced ? one : best));
  return { sources, grounds, pairs, a, b };
}
