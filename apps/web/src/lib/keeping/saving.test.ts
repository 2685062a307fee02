import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openStorage, type Storage } from '../kept/storage.ts';
import type { Write } from '../kept/write.ts';
import { keptExample, openTab, slowEngine } from './example.ts';

const article = keptExample('k1', 'Boats left.\n\nThe boats of Northport left on Monday, he said.');

/** A storage whose reads or writes the test lets go. */
function heldStorage(what: 'reads' | 'writes') {
  const held: (() => void)[] = [];
  let isHeld = false;
  const hold = (): Promise<void> => (isHeld ? new Promise((resolve) => held.push(() => resolve())) : Promise.resolve());
  const opening: typeof openStorage = async (...given) => {
    const storage: Storage = await openStorage(...given);
    return {
      ...storage,
      read: () => (what === 'reads' ? hold() : Promise.resolve()).then(() => storage.read()),
      write: (change) => (what === 'writes' ? hold() : Promise.resolve()).then(() => storage.write(change)),
    };
  };
  return { opening, held, hold: (yes: boolean) => (isHeld = yes) };
}

describe('until a step is on the disk the page says that it is being saved', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it('from the press of “Add” on, while the articles are read and while they are written', async () => {
    const { opening, held, hold } = heldStorage('writes');
    const { engine, waiting, settle } = slowEngine();
    const { shelf } = await openTab({ opening, ofShelf: engine });
    expect(shelf.isSaving).toBe(false);
    hold(true);
    const adding = shelf.add([article], []);
    expect(shelf.isSaving).toBe(true);
    await vi.waitFor(() => expect(waiting.length).toBe(1));
    expect(shelf.isSaving).toBe(true);
    void settle(adding);
    await vi.waitFor(() => expect(held.length).toBe(1));
    expect(shelf.isSaving).toBe(true);
    hold(false);
    held.shift()?.();
    await adding;
    await vi.waitFor(() => expect(shelf.isSaving).toBe(false));
    expect(shelf.keeper.state.kind).toBe('saved');
  });

  it('while a step is taken back', async () => {
    const { reader, shelf } = await openTab();
    await shelf.add([article], []);
    reader.steps.undo();
    expect(shelf.isSaving).toBe(true);
    await vi.waitFor(() => expect(shelf.isSaving).toBe(false));
    expect(shelf.own).toEqual([]);
  });

  it('while what a link or a backup holds is tried out', async () => {
    const { engine, settle } = slowEngine();
    const { shelf } = await openTab({ ofShelf: engine });
    for (const open of [
      () => shelf.merge({ articles: [article], corrections: [] }),
      () => shelf.openBackup({ articles: [article], corrections: [], settings: {} }),
    ]) {
      const opening = open();
      expect(shelf.isSaving).toBe(true);
      await settle(opening);
      expect(shelf.isSaving).toBe(false);
    }
  });

  it('and not while it only looks what is kept', async () => {
    const { opening, held, hold } = heldStorage('reads');
    hold(true);
    const opened = openTab({ opening });
    await vi.waitFor(() => expect(held.length).toBe(1));
    hold(false);
    held.shift()?.();
    expect((await opened).shelf.isSaving).toBe(false);
  });
});

describe('a change that is made while the one before comes to its end', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 8])('is on the disk when the page says “Saved” (%s turns later)', async (turns) => {
    let goOn = (): void => undefined;
    const opening: typeof openStorage = async (...given) => {
      const storage: Storage = await openStorage(...given);
      const write = async (change: Write): Promise<boolean> => {
        const areKept = await storage.write(change);
        if (change.settings?.hidden !== true) return areKept;
        void (async () => {
          for (let turn = 0; turn < turns; turn++) await Promise.resolve();
          goOn();
        })();
        return areKept;
      };
      return { ...storage, write };
    };
    const { shelf } = await openTab({ opening });
    const { keeper } = shelf;
    const later = new Promise<void>((resolve) => (goOn = () => void keeper.write({ put: [article] }).then(resolve)));
    await keeper.write({ settings: { hidden: true } });
    await later;
    expect(keeper.state.kind).toBe('saved');
    expect((await openTab()).shelf.own.map(({ id }) => id)).toEqual(['k1']);
  });
});

describe('a backup that was restored', () => {
  it('is known after a reload, until it is taken back', async () => {
    globalThis.indexedDB = new IDBFactory();
    const { reader, shelf } = await openTab();
    await shelf.openBackup({ articles: [article], corrections: [], settings: {} });
    expect(shelf.keeper.restoredAt).toBeGreaterThan(0);
    expect((await openTab()).shelf.keeper.restoredAt).toBe(shelf.keeper.restoredAt);
    reader.steps.undo();
    await vi.waitFor(() => expect(shelf.isSaving).toBe(false));
    expect(shelf.keeper.restoredAt).toBeUndefined();
    expect((await openTab()).shelf.keeper.restoredAt).toBeUndefined();
  });
});
