import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keptExample, openTab } from '../example.ts';
import { openStorage } from '../../kept/storage.ts';

const article = keptExample('k1', 'Boats left.\n\nThe boats of Northport left on Monday, he said.');

/** A storage that the browser erases: the write under way fails first, and only then does it say that it was erased. */
function erasable() {
  let erase = (): void => undefined;
  let isErased = false;
  const opening: typeof openStorage = async (lost, ...rest) => {
    const storage = await openStorage(lost, ...rest);
    let isClosed = false;
    erase = () => {
      if (!isClosed) lost(false);
    };
    return {
      ...storage,
      write: (change) => {
        if (!isErased) return storage.write(change);
        isErased = false;
        globalThis.indexedDB = new IDBFactory();
        return Promise.reject(new DOMException('Connection is closing.', 'UnknownError'));
      },
      close: () => {
        isClosed = true;
        storage.close();
      },
    };
  };
  return { opening, failNext: () => (isErased = true), say: () => erase() };
}

describe('what is kept is erased while a change is written:', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it.each([true, false])('the next try writes all there is (the browser says so first: %s)', async (says) => {
    const storage = erasable();
    const { shelf } = await openTab(storage);
    await shelf.add([article], []);
    storage.failNext();
    await shelf.hide(true);
    expect(shelf.keeper.state).toMatchObject({
      kind: 'failed',
      says: expect.stringMatching(/^The storage failed \(Connection is closing\.\)/) as string,
    });
    if (says) {
      storage.say();
      expect(shelf.keeper.state.says).toMatch(/was erased or cut off/);
    }
    await shelf.keeper.retry();
    expect(shelf.keeper.state.kind).toBe('saved');
    const { reader } = await openTab();
    expect(reader.library.articles.map(({ id }) => id)).toEqual(['k1']);
  });
});

describe('a storage that does not answer', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
    vi.useFakeTimers({ toFake: ['setTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** A storage that opens once `answer` is called; `inVain` has the page's patience run out as often as it waits meanwhile. */
  function slow() {
    let answer = (): void => undefined;
    const asked = new Promise<void>((resolve) => (answer = resolve));
    const opening: typeof openStorage = async (...given) => {
      await asked;
      return openStorage(...given);
    };
    const inVain = async <T>(work: Promise<T>): Promise<T> => {
      let isOver = false;
      void work.finally(() => (isOver = true));
      while (!isOver) {
        await vi.advanceTimersByTimeAsync(900);
        await new Promise((resolve) => setImmediate(resolve));
      }
      return work;
    };
    return { opening, answer, inVain };
  }
  const outlet = (value: string) => () => ({ outlet: { value, basis: 'reader' as const } });

  it('stops nothing: what is added is on the page, can be taken back, and is kept once it answers', async () => {
    const { opening, answer, inVain } = slow();
    const { shelf, reader } = await inVain(openTab({ opening }));
    expect(await inVain(shelf.add([article], []))).toBe(true);
    expect(shelf.own.map(({ id }) => id)).toEqual(['k1']);
    expect(shelf.keeper.state.says).toMatch(/does not answer/);
    await inVain(reader.steps.undo() ?? Promise.resolve());
    expect(shelf.own).toEqual([]);
    await inVain(reader.steps.redo() ?? Promise.resolve());
    answer();
    await shelf.settle();
    expect(shelf.keeper.state.kind).toBe('saved');
    expect((await openTab()).shelf.own.map(({ id }) => id)).toEqual(['k1']);
  });

  it('and answers later: what was kept is there, and a step made just before is of what was kept', async () => {
    const before = await openTab({ name: 'tab' });
    await before.shelf.add([article], []);
    await before.shelf.edit('x0', outlet('Gazette'));
    const { opening, answer, inVain } = slow();
    const { shelf, reader } = await inVain(openTab({ opening, name: 'tab' }));
    expect(shelf.own).toEqual([]);
    const editing = shelf.edit('x0', outlet('Herald'));
    answer();
    await editing;
    await shelf.settle();
    expect(shelf.own.map(({ id }) => id)).toEqual(['k1']);
    expect(shelf.keptOf('x0')?.edits.outlet?.value).toBe('Herald');
    for (const held of ['Gazette', undefined]) {
      await reader.steps.undo();
      await shelf.settle();
      expect(shelf.keptOf('x0')?.edits.outlet?.value).toBe(held);
    }
  });
});
