import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
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
