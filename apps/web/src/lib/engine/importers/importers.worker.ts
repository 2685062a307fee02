import { answerJobs } from '../answer-jobs.ts';
import { runImport } from './import-jobs.ts';

// Waits in the page as text: a worker is made of it when something is to be read, or, where none can start, the page runs it.
if ('WorkerGlobalScope' in globalThis) answerJobs(runImport);
else Object.assign((globalThis as { [shared: symbol]: object })[Symbol.for('vis-a-vis')] ?? {}, { runImport });
