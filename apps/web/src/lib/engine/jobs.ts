import { compareAtAll, findNearest } from '@vis-a-vis/comparison';
import { importArticles, pastedSource, readArticle, type Article } from '@vis-a-vis/parsing';
import { countPairs } from './count-pairs.ts';
import { importTools } from './import-tools.ts';
import { measureTexts } from './measure-texts.ts';
import type { PairCount } from './answers.ts';
import type { JobName, Jobs } from './protocol.ts';
import { readAll } from './read-all.ts';

/** The one place where a job's name meets its function; the worker and a page without one both call it. */
const jobs: { [J in JobName]: (ask: Jobs[J]['ask']) => Jobs[J]['answer'] } = {
  readAll,
  importFile: ({ file }) => importArticles(file, importTools),
  importPaste: ({ html, plain }) => [pastedSource(html, plain)],
  read: ({ source, restored, lexicon }) => readArticle(source, lexicon ? { restored, lexicon } : { restored }),
  compare: ({ a, b }) => compareAtAll(a, b),
  count: ({ article, others }) => others.map((other) => countPair(article, other)),
  countPairs,
  nearest: ({ a, b }) => findNearest(a, b),
  measure: ({ articles, topics }) => measureTexts(articles, topics),
};

/** Runs one job to its end. Throws what the packages throw. */
export function runJob<J extends JobName>(job: J, ask: Jobs[J]['ask']): Jobs[J]['answer'] {
  return jobs[job](ask);
}

function countPair(a: Article, b: Article): PairCount {
  const { strict, balanced, loose } = compareAtAll(a, b);
  const links = { strict: strict.links.length, balanced: balanced.links.length, loose: loose.links.length };
  return { a: a.id, b: b.id, links };
}
