import type { CompareOptions, Comparison } from '@vis-a-vis/comparison';
import type { Article } from '@vis-a-vis/parsing';

/** What can be asked of the engine, and what it answers. */
export type Jobs = {
  compare: { ask: { a: Article; b: Article; options: CompareOptions }; answer: Comparison };
};
export type JobName = keyof Jobs;

/** Page to worker. `id` pairs a reply with its request. */
export type Request = { [J in JobName]: { id: number; job: J; ask: Jobs[J]['ask'] } }[JobName];

/** Worker to page; `ready` is the first, and tells a worker that runs from one that never started. */
export type Reply =
  | { kind: 'ready' }
  | { kind: 'done'; id: number; answer: Jobs[JobName]['answer'] }
  | { kind: 'failed'; id: number; message: string };
