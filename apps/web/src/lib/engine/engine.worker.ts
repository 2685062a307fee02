import { ReadingError } from '@vis-a-vis/parsing';
import { runJob } from './jobs.ts';
import { packages } from './packages.ts';
import type { ErrorParts, Reply, Request } from './protocol.ts';

const reply = (message: Reply): void => postMessage(message);

const partsOf = ({ what, why, next }: ReadingError): ErrorParts => ({ what, why, next });

function listen(): void {
  addEventListener('message', ({ data }: MessageEvent<Request>) => {
    try {
      reply({ kind: 'done', id: data.id, answer: runJob(data.job, data.ask) });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      reply({ kind: 'failed', id: data.id, message, ...(error instanceof ReadingError && { parts: partsOf(error) }) });
    }
  });
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

// One script, run twice: as a worker it answers; in the page it brings what the page shares with it.
if ('WorkerGlobalScope' in globalThis) listen();
else Object.assign(globalThis, { [Symbol.for('vis-a-vis')]: { runJob, packages } });
