import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Step } from '../record/step.ts';
import { longest, mostBytes, mostSteps } from './kept-steps.ts';
import { migrations, openStorage } from './storage.ts';

const start = Date.now();
const stepOf = (number: number, text = '', tab = 'one', made = start): Step => ({
  key: `${(made + number).toString(36)}-${number}`,
  tab,
  says: `Step ${number}.`,
  cells: { [`article/k${number}`]: { before: text } },
});
const open = (steps = migrations) => openStorage(() => undefined, steps);
const keysIn = async (storage: Awaited<ReturnType<typeof open>>, tab = 'one') =>
  (await storage.readSteps(tab)).map(({ key }) => key);

describe('what can be taken back', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it('is kept for each tab, changed and forgotten step by step', async () => {
    const storage = await open();
    await storage.write({ steps: { put: [stepOf(1), stepOf(2), stepOf(3, '', 'two')], forget: [] } });
    await storage.write({ steps: { put: [{ ...stepOf(1), undone: [] }], forget: [stepOf(2).key] } });
    expect(await storage.readSteps('one')).toMatchObject([{ ...stepOf(1), undone: [] }]);
    expect(await keysIn(storage, 'two')).toEqual([stepOf(3).key]);
  });

  it('is bounded: the oldest steps of all tabs are forgotten, and one that is too large is not kept, which is said', async () => {
    const storage = await open();
    const many = Array.from({ length: mostSteps + 5 }, (_, number) => stepOf(number, '', number < 3 ? 'two' : 'one'));
    await storage.write({ steps: { put: many, forget: [] } });
    expect(await keysIn(storage, 'two')).toEqual([]);
    expect((await keysIn(storage)).length).toBe(mostSteps);
    expect(await storage.write({ steps: { put: [stepOf(900, 'x'.repeat(mostBytes / 2))], forget: [] } })).toBe(true);
    expect(await storage.write({ steps: { put: [stepOf(901, 'x'.repeat(mostBytes / 2))], forget: [] } })).toBe(true);
    expect(await keysIn(storage)).toEqual([stepOf(901).key]);
    expect(await storage.write({ steps: { put: [stepOf(902, 'x'.repeat(mostBytes))], forget: [] } })).toBe(false);
    expect(await keysIn(storage)).toEqual([stepOf(901).key]);
  });

  it('is not kept for more than a week: what was removed does not lie here for good', async () => {
    const storage = await open();
    await storage.write({ steps: { put: [stepOf(1, '', 'one', start - longest - 1000)], forget: [] } });
    await storage.write({ steps: { put: [stepOf(2, '', 'one', start - longest + 60_000)], forget: [] } });
    expect((await storage.readSteps('one')).map(({ says }) => says)).toEqual(['Step 2.']);
  });

  it('has its place beside what an older version of the page kept, which stays', async () => {
    const older = await open(migrations.slice(0, 1));
    await older.write({ settings: { hidden: true } });
    older.close();
    const storage = await open();
    expect([(await storage.read()).settings, await keysIn(storage)]).toEqual([{ hidden: true }, []]);
  });

  it('is left out where it is damaged', async () => {
    const storage = await open();
    await storage.write({ steps: { put: [{ ...stepOf(1), cells: [] as never }, stepOf(2)], forget: [] } });
    expect(await keysIn(storage)).toEqual([stepOf(2).key]);
  });

  it('makes room for what the reader keeps', async () => {
    const storage = await open();
    await storage.write({ steps: { put: [stepOf(1)], forget: [] } });
    const put = IDBObjectStore.prototype.put;
    let refusals = 1;
    IDBObjectStore.prototype.put = function (...asked) {
      if (refusals-- > 0) throw new DOMException('No room', 'QuotaExceededError');
      return put.apply(this, asked);
    };
    try {
      await storage.write({ settings: { hidden: true } });
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect([(await storage.read()).settings, await keysIn(storage)]).toEqual([{ hidden: true }, []]);
  });
});
