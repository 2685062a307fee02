import { answerJobs } from './answer-jobs.ts';
import { runJob } from './jobs.ts';
import { packages } from './packages.ts';

// One script, run twice: as a worker it answers; in the page it brings what the page shares with it.
if ('WorkerGlobalScope' in globalThis) answerJobs(runJob);
else Object.assign(globalThis, { [Symbol.for('vis-a-vis')]: { runJob, packages } });
