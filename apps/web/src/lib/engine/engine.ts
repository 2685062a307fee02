import type { runJob } from './jobs.ts';
import type { JobName, Jobs, Reply, Request } from './protocol.ts';

/** The part of a Worker that the engine uses, so that tests can hand in one that fails on purpose. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

export type Engine = {
  /**
   * Runs `job` off the page's thread and answers with its result. A job whose worker died is done once more in a new one. Rejects
   * with what the job threw, with "The analysis stopped" when the worker died again, and with an AbortError when `signal` gives up.
   */
  run<J extends JobName>(job: J, ask: Jobs[J]['ask'], signal?: AbortSignal): Promise<Jobs[J]['answer']>;
  close(): void;
};

type Pending = { request: Request; resolve: (answer: never) => void; reject: (error: Error) => void; redone?: true };

/**
 * Opens the engine. `startWorker` is called with the first job, and again after a worker has died, which `died` hears of; where none
 * can start at all, `engineInPage` gives the same functions to the page.
 */
export function openEngine(
  startWorker: () => WorkerLike,
  engineInPage: () => typeof runJob,
  died: () => void = () => undefined,
): Engine {
  const pending = new Map<number, Pending>();
  let worker: WorkerLike | undefined;
  let inPage = false;
  let ready = false;
  let lastId = 0;

  const settle = (id: number): Pending | undefined => {
    const job = pending.get(id);
    pending.delete(id);
    return job;
  };

  const answerInPage = (id: number): void => {
    setTimeout(() => {
      const job = settle(id);
      if (!job) return;
      try {
        job.resolve(engineInPage()(job.request.job, job.request.ask as never) as never);
      } catch (error) {
        job.reject(error as Error);
      }
    });
  };

  const moveIntoPage = (): void => {
    inPage = true;
    stop();
    for (const id of pending.keys()) answerInPage(id);
  };

  const stop = (): void => {
    worker?.terminate();
    worker = undefined;
    ready = false;
  };

  const receive = ({ data }: MessageEvent<Reply>): void => {
    if (data.kind === 'ready') watch(data.lock);
    else if (data.kind === 'done') settle(data.id)?.resolve(data.answer as never);
    else settle(data.id)?.reject(new Error(data.message));
  };

  /** A worker holds its lock as long as it lives: whoever else gets it knows that it died, however quietly. */
  const watch = (lock: string | undefined): void => {
    ready = true;
    const watched = worker;
    if (lock === undefined) return;
    const lost = (): void => {
      if (worker === watched) fail();
    };
    void navigator.locks.request(lock, lost).catch(() => undefined);
  };

  const fail = (): void => {
    if (!ready) return moveIntoPage();
    stop();
    for (const [id, job] of [...pending]) {
      if (!job.redone) job.redone = true;
      else
        settle(id)?.reject(new Error('The analysis stopped before it was done. Try again; your texts are unharmed.'));
    }
    died();
    startOver();
  };

  const startOver = (): void => {
    if (pending.size === 0) return;
    const fresh = start();
    for (const { request } of pending.values()) fresh?.postMessage(request);
  };

  const start = (): WorkerLike | undefined => {
    if (inPage || worker) return worker;
    try {
      worker = startWorker();
      worker.onmessage = receive;
      worker.onerror = fail;
    } catch {
      moveIntoPage();
    }
    return worker;
  };

  /** A worker that is busy with a job nobody wants is ended; the jobs that still are wanted start over in a new one. */
  const abandon = (id: number): void => {
    settle(id)?.reject(new DOMException('Cancelled', 'AbortError'));
    if (inPage || !worker) return;
    stop();
    startOver();
  };

  return {
    run(job, ask, signal) {
      return new Promise((resolve, reject) => {
        const id = ++lastId;
        const request = { id, job, ask } as Request;
        if (signal?.aborted) return reject(new DOMException('Cancelled', 'AbortError'));
        pending.set(id, { request, resolve, reject });
        signal?.addEventListener('abort', () => pending.has(id) && abandon(id), { once: true });
        const running = start();
        if (running) running.postMessage(request);
        else answerInPage(id);
      });
    },
    close: stop,
  };
}
