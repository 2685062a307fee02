import { runJob } from './jobs.ts';
import type { Reply, Request } from './protocol.ts';

/** Where the engine's script leaves its one function when the page runs it itself, for want of a worker. */
const inPage = Symbol.for('vis-a-vis engine');

const reply = (message: Reply): void => postMessage(message);

function listen(): void {
  addEventListener('message', ({ data }: MessageEvent<Request>) => {
    try {
      reply({ kind: 'done', id: data.id, answer: runJob(data.job, data.ask) });
    } catch (error) {
      reply({ kind: 'failed', id: data.id, message: error instanceof Error ? error.message : String(error) });
    }
  });
  reply({ kind: 'ready' });
}

if ('WorkerGlobalScope' in globalThis) listen();
else (globalThis as { [inPage]?: typeof runJob })[inPage] = runJob;
