import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Kept } from './kept.ts';
import { migrations, openStorage } from './storage.ts';

const kept = (id: string, text = `The text of ${id}.`): Kept => ({
  id,
  added: Number(id.slice(1)),
  source: { id, text },
  edits: {},
  restored: [],
});
const open = (steps = migrations) => openStorage(() => undefined, steps);

describe('what is kept', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it('is there again after the page was closed', async () => {
    const first = await open();
    await first.write({ put: [kept('k2'), kept('k1')], settings: { hidden: true } });
    first.close();
    const { articles, settings } = await (await open()).read();
    expect(articles).toEqual([kept('k1'), kept('k2')]);
    expect(settings).toEqual({ hidden: true });
  });

  it('survives the step to a later version of the storage', async () => {
    const first = await open();
    await first.write({ put: [kept('k1')] });
    first.close();
    const next = await open([
      ...migrations,
      async (_, transaction) => {
        const articles = (transaction as never as { objectStore(name: string): never }).objectStore('articles') as {
          get(id: string): Promise<Kept>;
          put(kept: Kept): Promise<unknown>;
        };
        await articles.put({ ...(await articles.get('k1')), restored: [7] });
      },
    ]);
    expect((await next.read()).articles).toEqual([{ ...kept('k1'), restored: [7] }]);
  });

  it('is left alone by an older version of the page, which says so', async () => {
    const newer = await open([...migrations, () => undefined]);
    newer.close();
    await expect(open()).rejects.toThrow(expect.objectContaining({ name: 'VersionError' }));
  });

  it('stays as it was when a change cannot be made wholly', async () => {
    const storage = await open();
    await storage.write({ put: [kept('k1')] });
    const unclonable = { ...kept('k3'), source: { id: 'k3', text: 'x', url: (() => '') as never } };
    await expect(storage.write({ put: [kept('k2'), unclonable] })).rejects.toThrow();
    expect((await storage.read()).articles).toEqual([kept('k1')]);
  });

  it('loses none of 1,000 edits that two tabs make in turn', async () => {
    const tabs = [await open(), await open()];
    await tabs[0]?.write({ put: [kept('k0'), kept('k1'), kept('k2')] });
    const edits = fc.sample(fc.record({ tab: fc.nat(1), id: fc.constantFrom('k0', 'k1', 'k2') }), {
      numRuns: 1000,
      seed: 8,
    });
    await Promise.all(
      edits.map(({ tab, id }, i) =>
        tabs[tab]?.write({ change: [{ id, of: (one) => ({ ...one, restored: [...one.restored, i] }) }] }),
      ),
    );
    const { articles } = await (await open()).read();
    const made = articles
      .flatMap(({ id, restored }) => restored.map((i) => [i, id] as const))
      .sort(([i], [j]) => i - j);
    expect(made).toEqual(edits.map(({ id }, i) => [i, id]));
  });

  it('never brings back an article that another tab removed', async () => {
    const [one, other] = [await open(), await open()];
    await one.write({ put: [kept('k1')] });
    await other.write({ remove: ['k1'] });
    await one.write({ change: [{ id: 'k1', of: (stored) => ({ ...stored, restored: [1] }) }] });
    expect((await one.read()).articles).toEqual([]);
  });
});
