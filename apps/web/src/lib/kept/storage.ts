import { openDB, type IDBPDatabase, type IDBPObjectStore, type IDBPTransaction } from 'idb';
import type { Step } from '../record/step.ts';
import type { Kept } from './kept.ts';
import { isStep } from './kept-steps.ts';
import { isCorrection, readKept } from './read-kept.ts';
import type { Stored } from './stored.ts';
import type { Write } from './write.ts';
import { forgetOld, writeOnce, type Schema } from './write-once.ts';

/** What this browser keeps for the page, read whole and changed piece by piece. */
export type Storage = {
  read(): Promise<Stored>;
  /**
   * Resolves once the change is on the disk, to whether its steps are kept, too: the oldest are forgotten where there are many. Rejects,
   * with everything as it was, where there is no room.
   */
  write(change: Write): Promise<boolean>;
  /** The steps of a tab that can be taken back or made again, in their order. */
  readSteps(tab: string): Promise<Step[]>;
  close(): void;
};

type Migration = (
  db: IDBPDatabase<Schema>,
  transaction: IDBPTransaction<Schema, ArrayLike<never>, 'versionchange'>,
) => unknown;

/** What leads from each version of the storage to the next; a step once shipped is never changed. */
export const migrations: readonly Migration[] = [
  (db) => {
    db.createObjectStore('articles', { keyPath: 'id' });
    db.createObjectStore('corrections', { keyPath: 'key' });
    db.createObjectStore('settings');
  },
  // What can be taken back is kept, too. Corrections are kept by the words of their sentences from then on: those by numbers are
  // anchored once the articles are read; a page of the first version, which knows numbers alone, is not to leave the others out.
  (db) => {
    db.createObjectStore('steps', { keyPath: 'key' }).createIndex('size', 'size');
  },
];

/**
 * Opens what this browser keeps. Rejects where it refuses, or where a newer version of the page has kept something it alone
 * understands. `lost` is called when the storage goes away later: `overtaken` by a newer version, or erased or cut off.
 */
export async function openStorage(
  lost: (overtaken: boolean) => void,
  steps = migrations,
  name = 'vis-a-vis',
): Promise<Storage> {
  const db = await openDB<Schema>(name, steps.length, {
    async upgrade(db, before, _, transaction) {
      for (const step of steps.slice(before)) await step(db, transaction as never);
    },
    // A newer version of the page in another tab wants to go on, or somebody erases it all: this one steps back.
    blocking(_, wanted) {
      db.close();
      lost(wanted !== null);
    },
    terminated: () => lost(false),
  });
  return {
    async read() {
      // One article that the browser cannot read fails all that are asked for with it.
      const articles = await ask(db, 'articles', (store) => store.getAll()).catch(() => readEach(db));
      const corrections = await ask(db, 'corrections', (store) => store.getAll());
      const [names, values] = await ask(db, 'settings', (store) => Promise.all([store.getAllKeys(), store.getAll()]));
      articles.sort((one, other) => one.added - other.added || (one.id < other.id ? -1 : 1));
      return { articles, corrections, settings: Object.fromEntries(names.map((name, i) => [name, values[i]])) };
    },
    write: (change) => write(db, change),
    readSteps: async (tab) =>
      (await ask(db, 'steps', (store) => store.getAll())).filter((one) => isStep(one) && one.tab === tab),
    close: () => db.close(),
  };
}

/** Asks one store for something; what becomes of the transaction counts, too. */
async function ask<Name extends 'articles' | 'corrections' | 'settings' | 'steps', T>(
  db: IDBPDatabase<Schema>,
  name: Name,
  of: (store: IDBPObjectStore<Schema, [Name], Name>) => Promise<T>,
): Promise<T> {
  const transaction = db.transaction(name);
  const [answer] = await Promise.all([of(transaction.store), transaction.done]);
  return answer;
}

/** What can be taken back makes room for what the reader keeps. */
async function write(db: IDBPDatabase<Schema>, change: Write): Promise<boolean> {
  const { steps, ...rest } = change;
  try {
    const areKept = await writeOnce(db, change);
    // Nobody waits for it; who asks for steps later is answered after it.
    if (steps) void forgetOld(db, steps.put).catch(() => undefined);
    return areKept;
  } catch (error) {
    const isFull = error instanceof Error && error.name === 'QuotaExceededError';
    if (!steps && !(isFull && (await ask(db, 'steps', (store) => store.count())) > 0)) throw error;
    if (isFull) await db.clear('steps');
    await writeOnce(db, rest);
    return !steps;
  }
}

async function readEach(db: IDBPDatabase<Schema>): Promise<Kept[]> {
  const keys = await ask(db, 'articles', (store) => store.getAllKeys());
  return Promise.all(
    keys.map((id) => ask(db, 'articles', (store) => store.get(id)).catch(() => ({ id })) as Promise<Kept>),
  );
}

/** What is kept without the articles and corrections that are damaged; `left` counts the articles left out. */
export function leaveOutDamaged(stored: Stored): { sound: Stored; left: number } {
  const articles = stored.articles.flatMap((one) => {
    try {
      return [readKept(one, '')];
    } catch {
      return [];
    }
  });
  const corrections = stored.corrections.filter(isCorrection);
  return { sound: { ...stored, articles, corrections }, left: stored.articles.length - articles.length };
}
