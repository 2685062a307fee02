import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { exampleStart } from '../../articles/example.ts';
import { pairParcel } from '../../out/pair-parcel.ts';
import { readParcel, writeParcel } from '../../out/parcel.ts';
import { addWord } from '../../articles/edit-lexicon.ts';
import { openTab, quickEngine } from '../example.ts';
import { Reader } from '../../reader/reader.svelte.ts';
import { Shelf } from '../shelf.svelte.ts';
import { openStorage } from '../../kept/storage.ts';

type Tab = Awaited<ReturnType<typeof openTab>>;

/** A topic, a name, a label and a class note, as a reader would leave them. */
async function setUp({ reader, shelf }: Tab): Promise<void> {
  reader.topicList.add([{ name: 'Harbour', patterns: ['harbour*'] }]);
  const { lexicon } = reader;
  await lexicon.change(addWord(lexicon.words, 'Fleet', 'name', 'Northport'), 'Northport is the fleet.');
  await lexicon.change(addWord(lexicon.words, 'Fleet', 'label', 'fishing fleet'), 'So is the fishing fleet.');
  reader.together.write('x0', 'x1', 0, 'The minister speaks in both.');
  reader.together.write('x0', 'x2', 0, 'Nothing in common.');
  await settle({ reader, shelf });
}

/** Lets the page keep what changed, as it does after every change, and waits until that is on the disk. */
async function settle({ shelf }: Tab): Promise<void> {
  shelf.keepChanges();
  await shelf.keeper.retry();
}

const namesIn = ({ reader }: Tab) => reader.library.article('x0').mentions.map(({ entity }) => entity);
const countsIn = ({ reader }: Tab) => {
  const row = reader.topicList.rows.find(({ topic }) => topic.name === 'Harbour');
  return row && reader.library.articles.map(({ id }) => row.inArticles.get(id)?.count);
};

describe('the reader’s own topics, names, labels and notes', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it('are there when the page opens anew, and in use: topics are counted, articles read with the names', async () => {
    const tab = await openTab();
    await setUp(tab);
    expect(namesIn(tab)).toContain('Fleet');
    const again = await openTab();
    expect(again.shelf.parcel()).toEqual(tab.shelf.parcel());
    expect(countsIn(again)).toEqual([1, 0, 0]);
    expect(namesIn(again)).toContain('Fleet');
    expect(again.shelf.keeper.state.kind).toBe('saved');
    const text = 'Boats leave Northport\n\nThe boats left Northport on Monday, the harbour master said.';
    await again.shelf.add([{ id: 'k1', added: 1, source: { id: 'k1', text }, edits: {}, restored: [] }], []);
    expect(again.reader.library.article('k1').mentions.map(({ entity }) => entity)).toContain('Fleet');
    expect(countsIn(again)).toEqual([1, 0, 0, 1]);
  });

  it('are not kept while they are the page’s own, nor once all is taken back', async () => {
    const tab = await openTab();
    const before = namesIn(tab);
    expect(JSON.stringify(tab.shelf.parcel().settings)).toBe('{"hidden":false}');
    const { lexicon, topicList } = tab.reader;
    await lexicon.change(addWord(lexicon.words, 'Fleet', 'name', 'Northport'), 'Northport is the fleet.');
    topicList.add([{ name: 'Harbour', patterns: ['harbour*'] }]);
    await settle(tab);
    void tab.reader.steps.undo();
    void tab.reader.steps.undo();
    await expect.poll(() => tab.reader.library.names).toBeUndefined();
    await settle(tab);
    const again = await openTab();
    expect(JSON.stringify(again.shelf.parcel().settings)).toBe('{"hidden":false}');
    expect(namesIn(again)).toEqual(before);
  });

  it('come back from a backup to the byte, in the place of what is here', async () => {
    const tab = await openTab();
    await setUp(tab);
    const backup = writeParcel(tab.shelf.parcel());
    globalThis.indexedDB = new IDBFactory();
    const fresh = await openTab();
    const empty = writeParcel(fresh.shelf.parcel());
    await fresh.shelf.openBackup(readParcel(backup, 'The backup'));
    expect(writeParcel(fresh.shelf.parcel())).toBe(backup);
    expect(namesIn(fresh)).toContain('Fleet');
    expect(writeParcel((await openTab()).shelf.parcel())).toBe(backup);
    await fresh.shelf.openBackup(readParcel(empty, 'The backup'));
    expect(writeParcel(fresh.shelf.parcel())).toBe(empty);
    expect(namesIn(fresh)).not.toContain('Fleet');
    expect(writeParcel((await openTab()).shelf.parcel())).toBe(empty);
  });

  it('are left out where they are damaged, and the page opens with its own', async () => {
    const storage = await openStorage(() => undefined);
    const settings = { topics: [{ id: 'a' }], names: 'Berg', labels: [null], notes: { '["x0","x1"]': [1] }, hidden: 3 };
    await storage.write({ settings });
    const tab = await openTab();
    expect(tab.shelf.trouble).toBe('');
    expect(JSON.stringify(tab.shelf.parcel().settings)).toBe('{"hidden":false}');
    expect(tab.reader.topicList.isEdited).toBe(false);
  });

  it('made while the page was still taking in what is kept stay, beside what is kept', async () => {
    await setUp(await openTab());
    const reader = new Reader(exampleStart());
    reader.connect(quickEngine, () => undefined);
    const shelf = new Shelf(reader);
    const opening = shelf.connect(quickEngine);
    reader.topicList.add([{ name: 'Quay', patterns: ['quay'] }]);
    await opening;
    await settle({ reader, shelf });
    const again = await openTab();
    const topics = again.reader.topicList.topics.map(({ name }) => name);
    expect(topics).toEqual(expect.arrayContaining(['Harbour', 'Quay']));
    expect(namesIn(again)).toContain('Fleet');
  });

  it('reach another tab', async () => {
    const [tab, other] = [await openTab(), await openTab()];
    await setUp(tab);
    await expect.poll(() => JSON.stringify(other.shelf.parcel())).toBe(JSON.stringify(tab.shelf.parcel()));
    await expect.poll(() => namesIn(other)).toContain('Fleet');
  });

  it('lose none of 1,000 answers that two tabs write in turn to the questions of one pair', async () => {
    const tabs = [await openTab(), await openTab()];
    const random = fc.sample(fc.record({ tab: fc.nat(1), question: fc.nat(4), breath: fc.nat(20) }), {
      numRuns: 1000,
      seed: 11,
    });
    const last = new Map<number, string>();
    for (const [i, { tab, question, breath }] of random.entries()) {
      // Whose turn it is to answer a question changes hands a few times, with time to see what the other wrote.
      const writer = (question + Math.floor(i / 250)) % 2;
      if (writer !== tab) continue;
      if (i % 250 === 0) await new Promise((resolve) => setTimeout(resolve, 300));
      tabs[tab]?.reader.together.write('x0', 'x1', question, `Answer ${i}`);
      tabs[tab]?.shelf.keepChanges();
      last.set(question, `Answer ${i}`);
      if (breath === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const wanted = [0, 1, 2, 3, 4].map((question) => last.get(question));
    const notesIn = (tab: Tab) => tab.reader.together.answers('x0', 'x1').map(({ note }) => note);
    for (const tab of tabs) await expect.poll(() => notesIn(tab)).toEqual(wanted);
    expect(notesIn(await openTab())).toEqual(wanted);
  });

  it('go into the JSON export of a pair with its notes alone, and into no link', async () => {
    const tab = await openTab();
    await setUp(tab);
    const { settings } = pairParcel(tab.reader, tab.shelf, true);
    expect(settings).toEqual({
      ...tab.shelf.parcel().settings,
      notes: { '["x0","x1"]': tab.reader.together.answers('x0', 'x1') },
    });
    expect(pairParcel(tab.reader, tab.shelf).settings).toEqual({});
  });
});
