import { ReadingError } from '@vis-a-vis/parsing';
import type { ErrorParts, Reply, Request } from './protocol.ts';
import type { Run } from './run.ts';

const reply = (message: Reply): void => postMessage(message);

const partsOf = ({ what, why, next }: ReadingError): ErrorParts => ({ what, why, next });

/** Has a worker answer the jobs that the page asks of it, and say so. */
export function answerJobs(run: Run): void {
  const answer = async ({ data }: MessageEvent<Request>): Promise<void> => {
    try {
      reply({ kind: 'done', id: data.id, answer: await run(data.job, data.ask) });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      reply({ kind: 'failed', id: data.id, message, ...(error instanceof ReadingError && { parts: partsOf(error) }) });
    }
  };
  addEventListener('message', (message: MessageEvent<Request>) => void answer(message));
  const lock = `engine ${String(Math.random())}`;
  const held = () => {
    reply({ kind: 'ready', lock });
    return new Promise(() => undefined);
  };
  // Without locks a worker that dies quietly goes unnoticed; all else works.
  const locks = (navigator as { locks?: LockManager }).locks;
  if (locks) void locks.request(lock, held).catch(() => reply({ kind: 'ready' }));
  else reply({ kind: 'ready' });
}
