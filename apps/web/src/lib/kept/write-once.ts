import type { DBSchema, IDBPDatabase, IDBPObjectStore, IDBPTransaction } from 'idb';
import type { Step } from '../record/step.ts';
import type { Kept } from './kept.ts';
import { mostBytes, mostSteps, sizeOf, tooOld, type SizedStep } from './kept-steps.ts';
import type { KeptCorrection } from './stored.ts';
import type { Change, ListChange, StepChange, Write } from './write.ts';

/** What lies in the browser's storage. */
export interface Schema extends DBSchema {
  articles: { key: string; value: Kept };
  corrections: { key: string; value: KeptCorrection };
  settings: { key: string; value: unknown };
  steps: { key: string; value: SizedStep; indexes: { size: number } };
}
type Stores = ('articles' | 'corrections' | 'settings' | 'steps')[];
type Writing = IDBPTransaction<Schema, Stores, 'readwrite'>;

/** Makes a change wholly or not at all. Resolves once it is on the disk, to whether all its steps could be kept, too. */
export async function writeOnce(db: IDBPDatabase<Schema>, change: Write): Promise<boolean> {
  const stores: Stores = ['articles', 'corrections', 'settings', ...(change.steps ? (['steps'] as const) : [])];
  const transaction = db.transaction(stores, 'readwrite', { durability: 'strict' });
  const { asked, isSound } = askFor(transaction, change);
  // A page that is being left hears no more of what it asked for, and what is not said to be all by then is given up.
  if (isSound && !change.change?.length && !change.lists?.length) commit(transaction);
  // A browser that has no room has given the transaction up by itself.
  const undo = (error: unknown): never => {
    try {
      transaction.abort();
    } catch {
      // Given up already.
    }
    throw error;
  };
  await Promise.all([Promise.all(asked).catch(undo), transaction.done]);
  return (change.steps?.put ?? []).every((step) => sizeOf(step) <= mostBytes);
}

/** Asks for all that is in a change; `isSound` is false where something of it cannot be asked for. */
function askFor(transaction: Writing, change: Write): { asked: Promise<unknown>[]; isSound: boolean } {
  const [articles, corrections, settings] = [
    transaction.objectStore('articles'),
    transaction.objectStore('corrections'),
    transaction.objectStore('settings'),
  ];
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
  const asked = [
    ...(change.clear ? [articles.clear(), corrections.clear(), settings.clear()] : []),
    ...each(change.put, (kept) => articles.put(kept)),
    ...each(change.remove, (one) => articles.delete(one)),
    changeEach(transaction, change.change ?? []),
    ...each(change.correct, (one) => corrections.put(one)),
    ...each(change.uncorrect, (key) => corrections.delete(key)),
    ...each(Object.entries(change.settings ?? {}), ([name, value]) => settings.put(value, name)),
    changeLists(transaction, change.lists ?? []),
    ...each(change.steps && [change.steps], (steps) => changeSteps(transaction, steps)),
  ];
  return { asked, isSound };
}

/** One after the other: two may be of the same article. */
async function changeEach(transaction: Writing, changes: readonly Change[]): Promise<void> {
  const articles = transaction.objectStore('articles');
  for (const { id, of, orElse } of changes) {
    const stored = (await articles.get(id)) ?? orElse;
    if (stored) await articles.put(of(stored));
  }
}

async function changeLists(transaction: Writing, lists: readonly ListChange[]): Promise<void> {
  const settings = transaction.objectStore('settings');
  for (const { name, of } of lists) await settings.put(of(await settings.get(name)), name);
}

/** Steps that are larger than all may be together are not kept, nor what was kept of them. */
function changeSteps(transaction: Writing, { put, forget }: StepChange): Promise<unknown> {
  const store = transaction.objectStore('steps');
  const sized = put.map((step) => ({ ...step, size: sizeOf(step) }));
  return Promise.all([
    ...forget.map((key) => store.delete(key)),
    ...sized.map((step) => (step.size <= mostBytes ? store.put(step) : store.delete(step.key))),
  ]);
}

/** Says that a transaction holds all there is; one that was given up already says so by what was asked in it. */
function commit(transaction: { commit(): void }): void {
  try {
    transaction.commit();
  } catch {
    // Given up already.
  }
}

/** Forgets the oldest steps, until the rest is few and small enough; `put` are those that came. */
export async function forgetOld(db: IDBPDatabase<Schema>, put: readonly Step[]): Promise<void> {
  // As long as none is larger than its share, few are small enough, and their sizes need not be looked at.
  const isLarge = put.some((step) => sizeOf(step) > mostBytes / mostSteps);
  const { store, done } = db.transaction('steps', 'readwrite');
  const work = async (): Promise<void> => {
    const all = isLarge ? await sizesIn(store) : (await store.getAllKeys()).map((key) => ({ key, size: 0 }));
    await Promise.all(tooOld(all, Date.now()).map((key) => store.delete(key)));
  };
  await Promise.all([work(), done]);
}

async function sizesIn(
  store: IDBPObjectStore<Schema, ['steps'], 'steps', 'readwrite'>,
): Promise<{ key: string; size: number }[]> {
  const all: { key: string; size: number }[] = [];
  for (let at = await store.index('size').openKeyCursor(); at; at = await at.continue())
    all.push({ key: at.primaryKey, size: at.key });
  return all;
}
