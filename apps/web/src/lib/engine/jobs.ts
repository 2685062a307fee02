import { compareArticles, compareLibrary } from '@vis-a-vis/comparison';
import { measure } from '@vis-a-vis/measures';
import { readArticle } from '@vis-a-vis/parsing';
import { sensitivities } from '../state/place.ts';
import type { Comparisons, JobName, Jobs, PairCount } from './protocol.ts';

/** The one place where a job's name meets its function; the worker and a page without one both call it. */
const jobs: { [J in JobName]: (ask: Jobs[J]['ask']) => Jobs[J]['answer'] } = {
  read: ({ source, restored }) => readArticle(source, { restored }),
  compare: ({ a, b }) => everySensitivity((sensitivity) => compareArticles(a, b, { sensitivity })),
  count: ({ articles }) => countPairs(articles),
  measure: ({ articles, topics }) => measure(articles, topics).topics,
};

/** Runs one job to its end. Throws what the packages throw. */
export function runJob<J extends JobName>(job: J, ask: Jobs[J]['ask']): Jobs[J]['answer'] {
  return jobs[job](ask);
}

function countPairs(articles: Jobs['count']['ask']['articles']): PairCount[] {
  const counts = new Map<string, PairCount>();
  for (const sensitivity of sensitivities) {
    for (const { comparison } of compareLibrary(articles, { sensitivity })) {
      const { a, b, links } = comparison;
      const count = counts.get(`${a} ${b}`) ?? { a, b, links: { strict: 0, balanced: 0, loose: 0 } };
      count.links[sensitivity] = links.length;
      counts.set(`${a} ${b}`, count);
    }
  }
  return [...counts.values()];
}

function everySensitivity(compare: (sensitivity: keyof Comparisons) => Comparisons['balanced']): Comparisons {
  return { strict: compare('strict'), balanced: compare('balanced'), loose: compare('loose') };
}
