import type { JobName, Jobs } from './protocol.ts';

/** What a job answers with: at once, but for what pdf.js does. */
type Answer<J extends JobName> = J extends 'pdfPages' ? Promise<Jobs[J]['answer']> : Jobs[J]['answer'];

/** Runs one job to its end. Throws, or rejects with, what the packages throw. */
export type Run = <J extends JobName>(job: J, ask: Jobs[J]['ask']) => Answer<J>;

/** Each job by its name, with the function that does it. */
export type JobTable = { [J in JobName]: (ask: Jobs[J]['ask']) => Answer<J> };

/** Runs the jobs of a table; one that stands in the other script is not done here. */
export function runOf(jobs: Partial<JobTable>): Run {
  return (job, ask) => {
    const run = jobs[job];
    if (!run) throw new Error(`The job ${job} is not done here.`);
    return run(ask);
  };
}
