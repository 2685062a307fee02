import { openDB, type DBSchema, type IDBPDatabase, type IDBPObjectStore, type IDBPTransaction } from 'idb';
import type { Step } from '../record/step.ts';
import type { Kept } from './kept.ts';
import { isStep, mostBytes, sizeOf, tooOld, type SizedStep } from './kept-steps.ts';
import { isCorrection, readKept } from './read-kept.ts';
import type { KeptCorrection, Stored } from './stored.ts';

/** What becomes of one article as it is stored then. */
export type Change = { id: string; of: (kept: Kept) => Kept; orElse?: Kept };
/** Steps as they are now, and the keys of those that are forgotten. */
export type StepChange = { put: readonly Step[]; forget: readonly string[] };

/**
 * One change, made wholly or not at all. `change` works on what is stored then, whichever tab wrote it, and on `orElse` where
 * nothing is; without it an article that is gone stays gone.
 */
export type Write = {
  put?: readonly Kept[];
  remove?: readonly string[];
  change?: readonly Change[];
  correct?: readonly KeptCorrection[];
  uncorrect?: readonly string[];
  settings?: { [name: string]: unknown };
  /** Forgets everything first. */
  clear?: true;
};

/** What this browser keeps for the page, read whole and changed piece by piece. */
export type Storage = {
  read(): Promise<Stored>;
  /** Resolves once the change is on the disk. Rejects, with everything as it was, where there is no room. */
  write(change: Write): Promise<void>;
  /** The steps of a tab that can be taken back or made again, in their order. */
  readSteps(tab: string): Promise<Step[]>;
  /** Keeps steps as far as there is room: the oldest are forgotten. Answers whether all of them are kept. */
  keepSteps(change: StepChange): Promise<boolean>;
  close(): void;
};

interface Schema extends DBSchema {
  articles: { key: string; value: Kept };
  corrections: { key: string; value: KeptCorrection };
  settings: { key: string; value: unknown };
  steps: { key: string; value: SizedStep; indexes: { size: number } };
}
const stores = ['articles', 'corrections', 'settings'] as const;
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
    // What can be taken back makes room for what the reader keeps.
    write: (change) =>
      writeOnce(db, change).catch(async (error: unknown) => {
        if (
          !(error instanceof Error) ||
          error.name !== 'QuotaExceededError' ||
          (await ask(db, 'steps', (store) => store.count())) === 0
        )
          throw error;
        await db.clear('steps');
        await writeOnce(db, change);
      }),
    readSteps: async (tab) =>
      (await ask(db, 'steps', (store) => store.getAll())).filter((one) => isStep(one) && one.tab === tab),
    keepSteps: (change) => keepSteps(db, change),
    close: () => db.close(),
  };
}

/** Asks one store for something; what becomes of the transaction counts, too. */
async function ask<Name extends (typeof stores)[number] | 'steps', T>(
  db: IDBPDatabase<Schema>,
  name: Name,
  of: (store: IDBPObjectStore<Schema, [Name], Name>) => Promise<T>,
): Promise<T> {
  const transaction = db.transaction(name);
  const [answer] = await Promise.all([of(transaction.store), transaction.done]);
  return answer;
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

async function writeOnce(db: IDBPDatabase<Schema>, change: Write): Promise<void> {
  const transaction = db.transaction(stores, 'readwrite', { durability: 'strict' });
  const [articles, corrections, settings] = [
    transaction.objectStore('articles'),
    transaction.objectStore('corrections'),
    transaction.objectStore('settings'),
  ];
  const steps = async (): Promise<void> => {
    if (change.clear) await Promise.all([articles.clear(), corrections.clear(), settings.clear()]);
    const of = async ({ id, of, orElse }: Change): Promise<unknown> => {
      const stored = (await articles.get(id)) ?? orElse;
      return stored && articles.put(of(stored));
    };
    let isSound = true;
    const each = <T>(list: readonly T[] | undefined, step: (one: T) => Promise<unknown>) =>
      (list ?? []).map((one) => {
        try {
          return step(one);
        } catch (error) {
          isSound = false;
          return Promise.reject(error as Error);
        }
      });
    const all = [
      ...each(change.put, (kept) => articles.put(kept)),
      ...each(change.remove, (one) => articles.delete(one)),
      ...each(change.change, of),
      ...each(change.correct, (one) => corrections.put(one)),
      ...each(change.uncorrect, (key) => corrections.delete(key)),
      ...each(Object.entries(change.settings ?? {}), ([name, value]) => settings.put(value, name)),
    ];
    // A page that is being left hears no more of what it asked for, and what is not said to be all by then is given up.
    if (isSound && !change.change?.length) commit(transaction);
    await Promise.all(all);
  };
  // A browser that has no room has given the transaction up by itself.
  const undo = (error: unknown): never => {
    try {
      transaction.abort();
    } catch {
      // Given up already.
    }
    throw error;
  };
  await Promise.all([steps().catch(undo), transaction.done]);
}

/** Says that a transaction holds all there is; one that was given up already says so by what was asked in it. */
function commit(transaction: { commit(): void }): void {
  try {
    transaction.commit();
  } catch {
    // Given up already.
  }
}

async function keepSteps(db: IDBPDatabase<Schema>, { put, forget }: StepChange): Promise<boolean> {
  const sized = put.map((step) => ({ ...step, size: sizeOf(step) }));
  const kept = sized.filter(({ size }) => size <= mostBytes);
  try {
    const left = sized.filter((step) => !kept.includes(step)).map(({ key }) => key);
    const writing = db.transaction('steps', 'readwrite');
    const asked = [
      ...kept.map((step) => writing.store.put(step)),
      ...[...forget, ...left].map((key) => writing.store.delete(key)),
    ];
    commit(writing);
    await Promise.all([...asked, writing.done]);
    await forgetOld(db);
    return kept.length === put.length;
  } catch {
    return false;
  }
}

async function forgetOld(db: IDBPDatabase<Schema>): Promise<void> {
  const { store, done } = db.transaction('steps', 'readwrite');
  const work = async (): Promise<void> => {
    const all: { key: string; size: number }[] = [];
    for (let at = await store.index('size').openKeyCursor(); at; at = await at.continue())
      all.push({ key: at.primaryKey, size: at.key });
    await Promise.all(tooOld(all, Date.now()).map((key) => store.delete(key)));
  };
  await Promise.all([work(), done]);
}
