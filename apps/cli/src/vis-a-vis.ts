import './group-by.ts';
import { isMainThread } from 'node:worker_threads';
import { exits } from './command-line/problem.ts';
import { runLine } from './run.ts';
import { answerJobs } from './work/pool.ts';

if (isMainThread) {
  process.once('SIGINT', () => {
    process.stderr.write('\nStopped. The same command goes on where it was.\n');
    process.exit(exits.stopped);
  });
  // Whoever reads the results may stop reading, as `head` does, or their disk be full: the write itself says so.
  process.stdout.on('error', () => undefined);
  process.exitCode = await runLine(process.argv.slice(2), new URL(import.meta.url));
} else answerJobs();
