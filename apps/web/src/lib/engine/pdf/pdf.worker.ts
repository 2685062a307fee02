import { answerJobs } from '../answer-jobs.ts';
import { runOf } from '../run.ts';
import { readPdf } from './read-pdf.ts';

const runPdf = runOf({ pdfPages: ({ file }) => readPdf(file) });

// Waits in the page as text, as the importers do: it is run when the first PDF is brought.
if ('WorkerGlobalScope' in globalThis) {
  // Of a damaged file pdf.js may leave a promise that nobody waits for; what was wrong is said by then.
  addEventListener('unhandledrejection', (event) => event.preventDefault());
  answerJobs(runPdf);
} else Object.assign((globalThis as { [shared: symbol]: object })[Symbol.for('vis-a-vis')] ?? {}, { runPdf });
