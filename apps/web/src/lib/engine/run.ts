import type { JobName, Jobs } from './protocol.ts';

/** Runs one job to its end. Throws what the packages throw. */
export type Run = <J extends JobName>(job: J, ask: Jobs[J]['ask']) => Jobs[J]['answer'];

/** Each job by its name, with the function that does it. */
export type JobTable = { [J in JobName]: (ask: Jobs[J]['ask']) => Jobs[J]['answer'] };

/** Runs the jobs of a table; one that stands in the other script is not done here. */
export function runOf(jobs: Partial<JobTable>): Run {
  return (job, ask) => {
    const run = jobs[job];
    if (!run) throw new Error(`The job ${job} is not done here.`);
    return run(ask);
  };
}
