import type { Correction } from '@vis-a-vis/comparison';
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { Kept } from './kept.ts';

/** One word of the reader on a pair, as it is kept; keys follow each other in time. */
export type KeptCorrection = { key: string; first: string; second: string; correction: Correction };

/** All that is kept. `settings` are values by name: topics, names, labels, class notes, whether the built-in articles are hidden … */
export type Stored = { articles: Kept[]; corrections: KeptCorrection[]; settings: { [name: string]: unknown } };

/**
 * One change, made wholly or not at all. `change` works on what is stored then, whichever tab wrote it, and on `orElse` where
 * nothing is; without it an article that is gone stays gone.
 */
export type Write = {
  put?: readonly Kept[];
  remove?: readonly string[];
  change?: { id: string; of: (kept: Kept) => Kept; orElse?: Kept };
  correct?: readonly KeptCorrection[];
  uncorrect?: readonly string[];
  settings?: { [name: string]: unknown };
  /** Forgets everything first. */
  clear?: true;
};

export type Storage = {
  read(): Promise<Stored>;
  /** Resolves once the change is on the disk. Rejects, with everything as it was, where there is no room. */
  write(change: Write): Promise<void>;
  close(): void;
};

interface Schema extends DBSchema {
  articles: { key: string; value: Kept };
  corrections: { key: string; value: KeptCorrection };
  settings: { key: string; value: unknown };
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
];

/**
 * Opens what this browser keeps. Rejects where it refuses, or where a newer version of the page has kept something it alone
 * understands. `lost` is called when the storage goes away later.
 */
export async function openStorage(lost: () => void, steps = migrations, name = 'vis-a-vis'): Promise<Storage> {
  const db = await openDB<Schema>(name, steps.length, {
    async upgrade(db, before, _, transaction) {
      for (const step of steps.slice(before)) await step(db, transaction as never);
    },
    // A newer version of the page in another tab wants to go on: this one steps back.
    blocking() {
      db.close();
      lost();
    },
    terminated: lost,
  });
  return {
    async read() {
      const transaction = db.transaction(stores);
      const settings = transaction.objectStore('settings');
      const [articles, corrections, names, values] = await Promise.all([
        transaction.objectStore('articles').getAll(),
        transaction.objectStore('corrections').getAll(),
        settings.getAllKeys(),
        settings.getAll(),
      ]);
      articles.sort((one, other) => one.added - other.added || (one.id < other.id ? -1 : 1));
      return { articles, corrections, settings: Object.fromEntries(names.map((name, i) => [name, values[i]])) };
    },
    write: (change) => writeOnce(db, change),
    close: () => db.close(),
  };
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
    const { id, of, orElse } = change.change ?? {};
    const stored = id === undefined ? undefined : ((await articles.get(id)) ?? orElse);
    const each = <T>(list: readonly T[] | undefined, step: (one: T) => Promise<unknown>) =>
      (list ?? []).map(async (one) => step(one));
    await Promise.all([
      ...each(change.put, (kept) => articles.put(kept)),
      ...each(change.remove, (one) => articles.delete(one)),
      ...each(stored && of ? [of(stored)] : [], (kept) => articles.put(kept)),
      ...each(change.correct, (one) => corrections.put(one)),
      ...each(change.uncorrect, (key) => corrections.delete(key)),
      ...each(Object.entries(change.settings ?? {}), ([name, value]) => settings.put(value, name)),
    ]);
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
