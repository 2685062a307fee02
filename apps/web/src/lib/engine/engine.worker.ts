import { runJob } from './jobs.ts';
import type { Reply, Request } from './protocol.ts';

const reply = (message: Reply): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  try {
    reply({ kind: 'done', id: data.id, answer: runJob(data.job, data.ask) });
  } catch (error) {
    reply({ kind: 'failed', id: data.id, message: error instanceof Error ? error.message : String(error) });
  }
});

reply({ kind: 'ready' });
