import { parentPort, Worker } from 'node:worker_threads';
import { Problem } from '../command-line/problem.ts';
import { doJob, type JobName, type Jobs } from './jobs.ts';

type Ask = { [J in JobName]: { job: J; ask: Jobs[J]['ask'] } }[JobName];
type Reply = { answer: unknown } | { error: string };
type Waiting = { request: Ask; resolve: (answer: never) => void; reject: (error: Error) => void };

/** Answers what the pool asks: this program as one of its workers. */
export function answerJobs(): void {
  parentPort?.on('message', ({ job, ask }: Ask) => {
    let reply: Reply;
    try {
      reply = { answer: doJob(job, ask as never) };
    } catch (error) {
      reply = { error: error instanceof Error ? error.message : String(error) };
    }
    parentPort?.postMessage(reply);
  });
}

/**
 * What a worker may hold, in MB. With Node's own bounds it sweeps so seldom that two hold over 1 GB of what nobody needs any more;
 * two articles of 50,000 words need a third of this.
 */
const limits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 };

/** Workers, each with one job at a time; the first that is free takes the next. */
export class Pool {
  readonly #waiting: Waiting[] = [];
  readonly #workers = new Map<Worker, Waiting | undefined>();
  readonly #most: number;
  readonly #script: URL;

  /** So many workers at most of the program at `script`; none is started before it is needed. */
  constructor(most: number, script: URL) {
    this.#most = most;
    this.#script = script;
  }

  /** Has a job done. Rejects with what it threw, or where its worker died. */
  run<J extends JobName>(job: J, ask: Jobs[J]['ask']): Promise<Jobs[J]['answer']> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ request: { job, ask } as Ask, resolve, reject });
      this.#handOut();
    });
  }

  async close(): Promise<void> {
    const workers = [...this.#workers.keys()];
    this.#workers.clear();
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  #handOut(): void {
    if (this.#waiting.length === 0) return;
    const free = [...this.#workers].find(([, work]) => work === undefined)?.[0];
    const worker = free ?? (this.#workers.size < this.#most ? this.#start() : undefined);
    if (!worker) return;
    const next = this.#waiting.shift();
    this.#workers.set(worker, next);
    if (next) worker.postMessage(next.request);
  }

  #start(): Worker {
    const worker = new Worker(this.#script, { resourceLimits: limits });
    worker.on('message', (reply: Reply) => {
      const work = this.#workers.get(worker);
      this.#workers.set(worker, undefined);
      if ('error' in reply) work?.reject(new Error(reply.error));
      else work?.resolve(reply.answer as never);
      this.#handOut();
    });
    const lost = (): void => {
      if (!this.#workers.has(worker)) return;
      const work = this.#workers.get(worker);
      this.#workers.delete(worker);
      work?.reject(new Problem('nothing', 'A text took more memory than there is.'));
      this.#handOut();
    };
    worker.on('error', lost);
    worker.on('exit', lost);
    return worker;
  }
}

/** Does something with each of a list, `width` at a time, and answers in the list's order. Stops at the first that fails. */
export async function forEach<T, R>(
  list: readonly T[],
  width: number,
  act: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const run = async (): Promise<void> => {
    for (let index = next++; index < list.length; index = next++) results[index] = await act(list[index] as T, index);
  };
  await Promise.all(Array.from({ length: Math.min(width, list.length) }, run));
  return results;
}
