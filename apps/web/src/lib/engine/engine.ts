import type { JobName, Jobs, Reply, Request } from './protocol.ts';
import type { Run } from './run.ts';

/** The part of a Worker that the engine uses, so that tests can hand in one that fails on purpose. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** What does the page’s jobs: a worker, or the page itself where none can start. Jobs may be asked for while others run. */
export type Engine = {
  /**
   * Runs `job` off the page's thread and answers with its result. A job whose worker died is done once more in a new one. Rejects
   * with what the job threw (of a `ReadingError` with its parts), with "The analysis stopped" when the worker died again, and with an AbortError when `signal` gives up.
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
  engineInPage: () => Run,
  died: () => void = () => undefined,
): Engine {
  return new WorkerEngine(startWorker, engineInPage, died);
}

class WorkerEngine implements Engine {
  readonly #startWorker: () => WorkerLike;
  readonly #engineInPage: () => Run;
  readonly #died: () => void;
  readonly #pending = new Map<number, Pending>();
  #worker: WorkerLike | undefined;
  #inPage = false;
  /** Whether the worker ever said a word: one that dies before cannot start here. */
  #ready = false;
  #lastId = 0;

  constructor(startWorker: () => WorkerLike, engineInPage: () => Run, died: () => void) {
    this.#startWorker = startWorker;
    this.#engineInPage = engineInPage;
    this.#died = died;
  }

  run<J extends JobName>(job: J, ask: Jobs[J]['ask'], signal?: AbortSignal): Promise<Jobs[J]['answer']> {
    return new Promise((resolve, reject) => {
      const id = ++this.#lastId;
      const request = { id, job, ask } as Request;
      if (signal?.aborted) return reject(new DOMException('Cancelled', 'AbortError'));
      this.#pending.set(id, { request, resolve, reject });
      signal?.addEventListener('abort', () => this.#pending.has(id) && this.#abandon(id), { once: true });
      const running = this.#start();
      if (running) running.postMessage(request);
      else this.#answerInPage(id);
    });
  }

  close(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#ready = false;
  }

  #start(): WorkerLike | undefined {
    if (this.#inPage || this.#worker) return this.#worker;
    try {
      this.#worker = this.#startWorker();
      this.#worker.onmessage = ({ data }) => this.#receive(data as Reply);
      this.#worker.onerror = () => this.#fail();
    } catch {
      this.#moveIntoPage();
    }
    return this.#worker;
  }

  #receive(reply: Reply): void {
    if (reply.kind === 'ready') this.#watch(reply.lock);
    else if (reply.kind === 'done') this.#settle(reply.id)?.resolve(reply.answer as never);
    else this.#settle(reply.id)?.reject(Object.assign(new Error(reply.message), reply.parts));
  }

  /** A worker holds its lock as long as it lives: whoever else gets it knows that it died, however quietly. */
  #watch(lock: string | undefined): void {
    this.#ready = true;
    const watched = this.#worker;
    if (lock === undefined) return;
    const lost = (): void => {
      if (this.#worker === watched) this.#fail();
    };
    void navigator.locks.request(lock, lost).catch(() => undefined);
  }

  #fail(): void {
    if (!this.#ready) return this.#moveIntoPage();
    this.close();
    for (const [id, job] of [...this.#pending]) {
      if (job.redone) this.#settle(id)?.reject(new Error(stopped));
      else job.redone = true;
    }
    this.#died();
    this.#startOver();
  }

  /** A worker that is busy with a job nobody wants is ended; the jobs that still are wanted start over in a new one. */
  #abandon(id: number): void {
    this.#settle(id)?.reject(new DOMException('Cancelled', 'AbortError'));
    if (this.#inPage || !this.#worker) return;
    this.close();
    this.#startOver();
  }

  #startOver(): void {
    if (this.#pending.size === 0) return;
    const fresh = this.#start();
    for (const { request } of this.#pending.values()) fresh?.postMessage(request);
  }

  #moveIntoPage(): void {
    this.#inPage = true;
    this.close();
    for (const id of this.#pending.keys()) this.#answerInPage(id);
  }

  #answerInPage(id: number): void {
    setTimeout(() => {
      const job = this.#settle(id);
      if (!job) return;
      try {
        job.resolve(this.#engineInPage()(job.request.job, job.request.ask as never) as never);
      } catch (error) {
        job.reject(error as Error);
      }
    });
  }

  #settle(id: number): Pending | undefined {
    const job = this.#pending.get(id);
    this.#pending.delete(id);
    return job;
  }
}

const stopped = 'The analysis stopped before it was done. Try again; your texts are unharmed.';
