import { answerJobs } from '../answer-jobs.ts';
import { runOf } from '../run.ts';
import { readPdf } from './read-pdf.ts';

const runPdf = runOf({ pdfPages: ({ file }) => readPdf(file) });

// Waits in the page as text, as the importers do: it is run when the first PDF is brought.
if ('WorkerGlobalScope' in globalThis) answerJobs(runPdf);
else Object.assign((globalThis as { [shared: symbol]: object })[Symbol.for('vis-a-vis')] ?? {}, { runPdf });
