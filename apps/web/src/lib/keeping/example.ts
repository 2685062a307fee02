import type { Engine } from '../engine/engine.ts';
import { runImport } from '../engine/importers/import-jobs.ts';
import { runJob } from '../engine/jobs.ts';
import { isImport } from '../engine/protocol.ts';
import type { Run } from '../engine/run.ts';
import { exampleStart } from '../articles/example.ts';
import type { Start } from '../articles/library.svelte.ts';
import type { Kept } from '../kept/kept.ts';
import { Reader } from '../reader/reader.svelte.ts';
import { Shelf } from './shelf.svelte.ts';
import { openStorage } from '../kept/storage.ts';

const run: Run = (job, ask) => (isImport(job) ? runImport : runJob)(job, ask);

/** An engine that answers at once. */
export const quickEngine: Engine = {
  run: (job, ask) => Promise.resolve(run(job, ask)),
  close: () => undefined,
};

type Held = { job: string; go: () => void; fail: () => void; signal: AbortSignal | undefined };

/** An engine whose answers the test lets go one by one; `settle` lets go all there are, and all that they lead to. */
export function slowEngine() {
  const waiting: Held[] = [];
  const engine: Engine = {
    run: (job, ask, signal) =>
      new Promise((resolve, reject) =>
        waiting.push({
          job,
          // What throws there is a job that failed.
          go: () => resolve(new Promise((answer) => answer(run(job, ask)))),
          fail: () => reject(new Error('The analysis stopped.')),
          signal,
        }),
      ),
    close: () => undefined,
  };
  const settle = async (until: Promise<unknown> = Promise.resolve()): Promise<void> => {
    let isDone = false;
    void until.then(() => (isDone = true));
    do {
      waiting.shift()?.go();
      await new Promise((resolve) => setTimeout(resolve));
    } while (waiting.length > 0 || !isDone);
  };
  return { engine, waiting, settle };
}

let start: Start | undefined;

/** A page of its own on what this browser keeps (loaded anew where it has the `name` of an earlier one), with the engine of its reader and that of its shelf. */
export async function openTab({
  opening = openStorage,
  ofReader = quickEngine,
  ofShelf = quickEngine,
  name,
}: { opening?: typeof openStorage; ofReader?: Engine; ofShelf?: Engine; name?: string } = {}) {
  const reader = new Reader(structuredClone((start ??= exampleStart())));
  reader.connect(ofReader, () => undefined);
  const shelf = new Shelf(reader, opening, name);
  await shelf.connect(ofShelf);
  return { reader, shelf };
}

/** An article of one's own, `k1`, `k2` …, as it is kept. */
export function keptExample(id: string, text: string): Kept {
  return { id, added: Number(id.slice(1)), source: { id, text }, edits: {}, restored: [] };
}

/** Two reports that share one sentence. */
export const ferries: [Kept, Kept] = [
  keptExample(
    'k1',
    'The ferry to the islands will run until autumn, the council said on Monday, and nobody will be left behind.',
  ),
  keptExample(
    'k2',
    'Nobody will be left behind, the council said on Monday: the ferry to the islands will run until autumn.',
  ),
];
