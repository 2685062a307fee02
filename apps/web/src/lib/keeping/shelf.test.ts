import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { runJob } from '../engine/jobs.ts';
import { exampleStart } from '../articles/example.ts';
import { pairParcel } from '../out/pair-parcel.ts';
import { readParcel, writeParcel } from '../out/parcel.ts';
import { ferries, openTab, quickEngine } from './example.ts';
import type { Kept } from '../kept/kept.ts';
import { Reader } from '../reader/reader.svelte.ts';
import { Shelf } from './shelf.svelte.ts';
import { openStorage, type Storage } from '../kept/storage.ts';

const [first, second] = ferries;
const idsOf = ({ reader }: { reader: Reader }) => reader.library.articles.map(({ id }) => id);

describe('the shelf', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it('shows added articles, counts their pairs, and has them again when the page opens anew', async () => {
    const tab = await openTab();
    await tab.shelf.add([first, second], []);
    expect([tab.reader.pair.a.id, tab.reader.pair.b.id]).toEqual(['k1', 'k2']);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(tab.reader.library.countLinks('balanced').find(({ a, b }) => [a, b].sort().join() === 'k1,k2')?.links).toBe(
      1,
    );
    // Pairs that share nothing are counted too: else the map would wait for them for ever.
    expect(tab.reader.library.countLinks('balanced').length).toBe(10);
    expect(tab.shelf.keeper.state.kind).toBe('saved');
    expect(idsOf(await openTab())).toEqual(['x0', 'x1', 'x2', 'k1', 'k2']);
  });

  it('counts the topics of every article in its own place', async () => {
    const tab = await openTab();
    await tab.shelf.add([first, second], []);
    await tab.shelf.hide(true);
    await tab.shelf.remove(['k1']);
    const { topics, articles } = tab.reader.library;
    expect(topics).toEqual(runJob('measure', { articles, topics: topics.map(({ topic }) => topic) }));
  });

  it('takes a removal back, with its facts and in its place', async () => {
    const tab = await openTab();
    await tab.shelf.add([first, second], []);
    await Promise.all([
      tab.shelf.edit('k1', (edits) => ({ ...edits, title: { value: 'Ferry', basis: 'reader' } })),
      tab.shelf.edit('k1', (edits) => ({ ...edits, outlet: { value: 'Gazette', basis: 'reader' } })),
    ]);
    await tab.shelf.remove(['k1']);
    expect(idsOf(tab)).toEqual(['x0', 'x1', 'x2', 'k2']);
    void tab.reader.steps.undo();
    await tab.shelf.hide(false);
    expect(idsOf(tab)).toEqual(['x0', 'x1', 'x2', 'k1', 'k2']);
    expect(tab.reader.library.article('k1').title).toEqual({ value: 'Ferry', basis: 'reader' });
    expect(tab.reader.library.article('k1').outlet?.value).toBe('Gazette');
    expect((await openTab()).shelf.kept).toEqual(tab.shelf.kept);
  });

  it('goes to a pair that is still there when the one on the page is removed', async () => {
    const tab = await openTab();
    await tab.shelf.add([first, second], []);
    await tab.shelf.hide(true);
    await tab.shelf.remove(['k2']);
    expect([tab.reader.place.a, tab.reader.pair.b.id]).toEqual(['k1', 'k1']);
    await tab.shelf.remove(['k1']);
    expect(idsOf(tab)).toEqual(['x0', 'x1', 'x2']);
  });

  it('keeps corrections and restored blocks, of the built-in articles too', async () => {
    const tab = await openTab();
    await tab.reader.choose('x0', 'x1');
    const [link] = tab.reader.pair.links;
    if (!link) throw new Error('The example has no link.');
    tab.reader.byHand.unlink(link);
    tab.shelf.keepChanges();
    await tab.reader.byHand.restore('a', tab.reader.pair.a.blocks[0]?.from ?? 0);
    tab.shelf.keepChanges();
    await tab.shelf.hide(false);
    const again = await openTab();
    await again.reader.choose('x0', 'x1');
    expect(again.reader.pair.links.length).toBe(tab.reader.pair.links.length);
    expect(again.reader.pair.a.blocks[0]?.restored).toBe(true);
  });

  it('keeps a note on an article, in the backup and the export too, but never hands it on in a link', async () => {
    const tab = await openTab();
    await tab.shelf.add([first, second], []);
    await tab.shelf.note('k1', 'Ask the council.');
    await tab.shelf.note('x0', 'Built in, and read twice.');
    expect(idsOf(tab)).toEqual(['x0', 'x1', 'x2', 'k1', 'k2']);
    const again = await openTab();
    expect(['k1', 'x0', 'k2'].map((id) => again.shelf.keptOf(id)?.note)).toEqual([
      'Ask the council.',
      'Built in, and read twice.',
      undefined,
    ]);
    const backup = readParcel(writeParcel(again.shelf.parcel()), 'The backup');
    expect(backup.articles.map(({ note }) => note)).toContain('Ask the council.');
    await again.reader.choose('k1', 'x0');
    expect(writeParcel(pairParcel(again.reader, again.shelf, true))).toContain('Ask the council.');
    const link = pairParcel(again.reader, again.shelf);
    expect(link.articles.map(({ id }) => id)).toEqual(['k1']);
    expect(writeParcel(link)).not.toContain('Ask');
  });

  it('has what is still being typed on the disk, and takes back to what stood there before', async () => {
    const tab = await openTab();
    await tab.shelf.add([first], []);
    const typed = (title: string) => (edits: Kept['edits']) => ({
      ...edits,
      title: { value: title, basis: 'reader' as const },
    });
    await tab.shelf.jot('k1', (one) => ({ ...one, edits: typed('Fer')(one.edits) }));
    expect((await openTab()).reader.library.article('k1').title?.value).toBe('Fer');
    expect(tab.reader.library.article('k1').title?.value).not.toBe('Fer');
    await tab.shelf.edit('k1', typed('Ferry'));
    void tab.reader.steps.undo();
    await tab.shelf.hide(false);
    expect((await openTab()).shelf.keptOf('k1')?.edits).toEqual({});
  });

  it('keeps a correction that was made while the page was still taking in what is kept', async () => {
    const reader = new Reader(exampleStart());
    reader.connect(quickEngine, () => undefined);
    const shelf = new Shelf(reader);
    const opening = shelf.connect(quickEngine);
    const [link] = reader.pair.links;
    if (!link) throw new Error('The example has no link.');
    reader.byHand.unlink(link);
    shelf.keepChanges();
    await opening;
    await shelf.hide(false);
    expect((await openTab()).reader.library.corrections.entries.length).toBe(1);
  });

  it('shows what was added while the storage was still being read, for good', async () => {
    const slowly: typeof openStorage = async (lost) => {
      const storage = await openStorage(lost);
      const read = async () => {
        const stored = await storage.read();
        await new Promise((resolve) => setTimeout(resolve, 60));
        return stored;
      };
      return { ...storage, read };
    };
    const reader = new Reader(exampleStart());
    reader.connect(quickEngine, () => undefined);
    const shelf = new Shelf(reader, slowly);
    const connecting = shelf.connect(quickEngine);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await Promise.all([connecting, shelf.add([first, second], [])]);
    expect(idsOf({ reader })).toEqual(['x0', 'x1', 'x2', 'k1', 'k2']);
    expect(shelf.own.map(({ id }) => id)).toEqual(['k1', 'k2']);
    expect(idsOf(await openTab())).toEqual(['x0', 'x1', 'x2', 'k1', 'k2']);
  });

  it('says when nothing can be saved, keeps working, and saves what waited once it can', async () => {
    let full = true;
    const failing: typeof openStorage = async (...args) => {
      const storage: Storage = await openStorage(...args);
      const write: Storage['write'] = (change) =>
        full ? Promise.reject(new DOMException('No room', 'QuotaExceededError')) : storage.write(change);
      return { ...storage, write };
    };
    const tab = await openTab({ opening: failing });
    await tab.shelf.add([first], []);
    expect(tab.shelf.keeper.state).toMatchObject({ kind: 'failed', says: expect.stringContaining('full') });
    expect(idsOf(tab)).toContain('k1');
    expect((await openTab()).shelf.kept).toEqual([]);
    full = false;
    await tab.shelf.keeper.retry();
    expect(tab.shelf.keeper.state.kind).toBe('saved');
    expect((await openTab()).shelf.kept).toEqual([first]);
  });

  it('works where the browser refuses storage, and says so', async () => {
    const tab = await openTab({ opening: () => Promise.reject(new Error('refused')) });
    await tab.shelf.add([first], []);
    expect(idsOf(tab)).toContain('k1');
    expect(tab.shelf.keeper.state.says).toContain('keeps nothing');
  });
});
