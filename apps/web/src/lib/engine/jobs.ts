import { compareArticles } from '@vis-a-vis/comparison';
import type { JobName, Jobs } from './protocol.ts';

/** The one place where a job's name meets its function; the worker and a page without one both call it. */
const jobs: { [J in JobName]: (ask: Jobs[J]['ask']) => Jobs[J]['answer'] } = {
  compare: ({ a, b, options }) => compareArticles(a, b, options),
};

/** Runs one job to its end. Throws what the packages throw. */
export function runJob<J extends JobName>(job: J, ask: Jobs[J]['ask']): Jobs[J]['answer'] {
  return jobs[job](ask);
}
