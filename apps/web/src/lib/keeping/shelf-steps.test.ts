import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readParcel, writeParcel } from '../out/parcel.ts';
import { ferries, keptExample, openTab, slowEngine } from './example.ts';

const idsOf = ({ reader }: Awaited<ReturnType<typeof openTab>>) => reader.library.articles.map(({ id }) => id);

describe('a step of the shelf', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it('that removes the last own article shows the built-in ones only until there is one again: they stay hidden', async () => {
    const tab = await openTab();
    await tab.shelf.add(ferries, []);
    await tab.shelf.hide(true);
    await tab.shelf.remove(['k1', 'k2']);
    expect(idsOf(tab)).toEqual(['x0', 'x1', 'x2']);
    void tab.reader.steps.undo();
    await vi.waitFor(() => expect([tab.shelf.hidden, idsOf(tab)]).toEqual([true, ['k1', 'k2']]));
    await tab.shelf.remove(['k1', 'k2']);
    await tab.shelf.add(ferries, []);
    expect(idsOf(tab)).toEqual(idsOf(await openTab()));
  });

  it('comes before what the reader does while the articles it added are still being compared', async () => {
    const { engine, waiting, settle } = slowEngine();
    const { reader, shelf } = await openTab({ ofReader: engine });
    const adding = shelf.add(ferries, []);
    await vi.waitFor(() => expect(waiting.length).toBeGreaterThan(0));
    const [link] = reader.pair.links;
    if (!link) throw new Error('The example has no link.');
    reader.byHand.unlink(link);
    await settle(adding);
    expect(reader.steps.note.says).toBe('Match 1 taken out (not a match).');
    void reader.steps.undo();
    expect(reader.steps.note.says).toBe('Taken back: Match 1 taken out (not a match).');
  });

  it('that restores a backup leaves it on record when the last one was made, and that this one holds all there is', async () => {
    const { shelf, reader } = await openTab();
    await shelf.add(ferries, []);
    const backup = writeParcel(shelf.parcel());
    await shelf.keeper.noteBackup(1000);
    await shelf.remove(['k1']);
    await shelf.openBackup(readParcel(backup, 'The backup'));
    expect(shelf.keeper.changedSince).toBe(false);
    expect((await openTab()).shelf.keeper.backupAt).toBe(1000);
    void reader.steps.undo();
    await vi.waitFor(() => expect(shelf.keeper.changedSince).toBe(true));
    void reader.steps.redo();
    await vi.waitFor(() => expect(shelf.keeper.changedSince).toBe(false));
  });

  it('made while a backup is put on record counts as a change since', async () => {
    const { shelf } = await openTab();
    await shelf.add(ferries, []);
    const noting = shelf.keeper.noteBackup(1000);
    void shelf.jot('k1', (kept) => ({ ...kept, note: 'Ask the council.' }));
    await noting;
    expect(shelf.keeper.changedSince).toBe(true);
  });

  it('that moves sentences, as a title does that was one of them, leaves the corrections on theirs', async () => {
    const sentences = [
      'The ferry will run until autumn.',
      'Nobody will be left behind, the council said.',
      'Fares rise by ten per cent in May.',
    ];
    const text = ['Boats', ...sentences].join('\n\n');
    const { shelf, reader } = await openTab();
    await shelf.add([keptExample('k1', text), keptExample('k2', text)], []);
    const last = reader.pair.links.at(-1);
    if (!last) throw new Error('The example has no link.');
    reader.byHand.unlink(last);
    const linked = () => reader.pair.links.flatMap(({ link }) => link.a.map((at) => sentenceOf(at)));
    const sentenceOf = (at: number) => {
      const { from, to } = reader.pair.a.sentences[at] ?? { from: 0, to: 0 };
      return text.slice(from, to);
    };
    expect(linked()).toEqual(sentences.slice(0, 2));
    await shelf.edit('k1', (edits) => ({ ...edits, title: { value: sentences[0] ?? '', basis: 'reader' } }));
    expect(linked()).toEqual(sentences.slice(1, 2));
    void reader.steps.undo();
    await vi.waitFor(() => expect(linked()).toEqual(sentences.slice(0, 2)));
  });

  it('that could not be taken back is said not to be, and can be tried again', async () => {
    const { engine, waiting, settle } = slowEngine();
    const { shelf, reader } = await openTab({ ofShelf: engine });
    const until = (holds: () => unknown) =>
      expect
        .poll(async () => {
          await settle();
          return holds();
        })
        .toBeTruthy();
    void shelf.add(ferries, []);
    await until(() => reader.library.history.canUndo);
    void shelf.remove(['k1']);
    await until(() => reader.steps.note.says === 'The article was removed.');
    void reader.steps.undo();
    await expect.poll(() => waiting.length).toBe(1);
    waiting.shift()?.fail();
    await expect
      .poll(() => reader.steps.note)
      .toEqual({ says: 'Not taken back: The article was removed.', next: 'Undo' });
    void reader.steps.undo();
    await until(() => reader.library.articles.some(({ id }) => id === 'k1'));
  });
});
