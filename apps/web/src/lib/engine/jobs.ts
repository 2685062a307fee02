import { compareAtAll, findNearest, reportsSame } from '@vis-a-vis/comparison';
import { readArticle, type Article } from '@vis-a-vis/parsing';
import { countPairs } from './count-pairs.ts';
import { measureTexts } from './measure-texts.ts';
import type { PairCount } from './answers.ts';
import type { ImportName } from './protocol.ts';
import { readAll } from './read-all.ts';
import { runOf, type JobTable } from './run.ts';
import { withTokens } from './without-tokens.ts';

/** Where a job's name meets its function, but for those of `importers` and `pdf`; the worker and a page without one both call it. */
const jobs: Omit<JobTable, ImportName | 'pdfPages'> = {
  readAll,
  read: ({ source, restored, lexicon }) => readArticle(source, lexicon ? { restored, lexicon } : { restored }),
  compare: ({ a, b }) => compareAtAll(withTokens(a), withTokens(b)),
  count: ({ article, others }) => countPairsOf(withTokens(article), others.map(withTokens)),
  countPairs,
  nearest: ({ a, b }) => findNearest(withTokens(a), withTokens(b)),
  measure: ({ articles, topics }) => measureTexts(articles, topics),
};

/** The jobs that need no importer. */
export const runJob = runOf(jobs);

const countPairsOf = (article: Article, others: readonly Article[]): PairCount[] =>
  others.map((other) => countPair(article, other));

function countPair(a: Article, b: Article): PairCount {
  const { strict, balanced, loose } = compareAtAll(a, b);
  const links = { strict: strict.links.length, balanced: balanced.links.length, loose: loose.links.length };
  return { a: a.id, b: b.id, links, ...(reportsSame(balanced.occasion) && { same: true }) };
}
