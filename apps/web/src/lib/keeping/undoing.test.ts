import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { addWord } from '../articles/edit-lexicon.ts';
import { exampleStart } from '../articles/example.ts';
import { openStorage } from '../kept/storage.ts';
import { readParcel, writeParcel } from '../out/parcel.ts';
import { Reader } from '../reader/reader.svelte.ts';
import { ferries, keptExample, openTab, quickEngine, slowEngine } from './example.ts';
import { Shelf } from './shelf.svelte.ts';

type Tab = Awaited<ReturnType<typeof openTab>>;

const settle = ({ shelf }: Tab): Promise<void> => shelf.settle();
const says = ({ reader }: Tab): string => reader.steps.note.says;
const idsOf = ({ reader }: Tab): string[] => reader.library.articles.map(({ id }) => id);
const title = (value: string) => ({ title: { value, basis: 'reader' as const } });

async function undo(tab: Tab): Promise<string> {
  await tab.reader.steps.undo();
  await settle(tab);
  return says(tab);
}
async function redo(tab: Tab): Promise<string> {
  await tab.reader.steps.redo();
  await settle(tab);
  return says(tab);
}

describe('undoing', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it('a backup that was restored leaves what a link brought since, and a note; making it again, too', async () => {
    const tab = await openTab();
    await tab.shelf.add([ferries[0]], []);
    const backup = writeParcel(tab.shelf.parcel());
    await tab.shelf.remove(['k1']);
    await tab.shelf.openBackup(readParcel(backup, 'The backup'));
    // Another tab opens a link and notes something: no step of this one.
    const other = await openTab();
    await other.shelf.merge({ articles: [ferries[1]], corrections: [] });
    await other.shelf.note('k2', 'Ask the council.');
    other.reader.together.write('x0', 'x1', 0, 'The minister speaks in both.');
    await settle(other);
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(await undo(tab)).toBe('Taken back: The backup was put in the place of what was here.');
    const kept = (one: Tab) => [
      idsOf(one),
      one.shelf.keptOf('k2')?.note,
      one.reader.together.answers('x0', 'x1')[0]?.note,
    ];
    expect(kept(tab)).toEqual([['x0', 'x1', 'x2', 'k2'], 'Ask the council.', 'The minister speaks in both.']);
    await redo(tab);
    const all = [['x0', 'x1', 'x2', 'k1', 'k2'], 'Ask the council.', 'The minister speaks in both.'];
    expect(kept(tab)).toEqual(all);
    expect(kept(await openTab())).toEqual(all);
  });

  it('waits for the steps that were kept, where it is asked for before they are here', async () => {
    const before = await openTab({ name: 'one' });
    await before.shelf.add([ferries[0]], []);
    await settle(before);
    const reader = new Reader(exampleStart());
    reader.connect(quickEngine, () => undefined);
    const shelf = new Shelf(reader, openStorage, 'one');
    void shelf.connect(quickEngine);
    expect(await undo({ reader, shelf })).toBe('Taken back: One article was added.');
    expect(await redo({ reader, shelf })).toBe('Redone: One article was added.');
  });

  it('goes through a link and a note as through every other step, and a link that is opened ends what could be made again', async () => {
    const tab = await openTab();
    await tab.shelf.add([ferries[0]], []);
    const backup = writeParcel(tab.shelf.parcel());
    await tab.shelf.openBackup(readParcel(backup, 'The backup'));
    await tab.shelf.hide(true);
    await undo(tab);
    await tab.shelf.merge({ articles: [ferries[1]], corrections: [] });
    expect(tab.reader.library.history.canRedo).toBe(false);
    await tab.shelf.note('k2', 'Ask the council.');
    expect(await undo(tab)).toBe('Taken back: The note on the article was changed.');
    expect(tab.shelf.keptOf('k2')?.note).toBe(undefined);
    expect(await undo(tab)).toBe('Taken back: What the link or the file holds was added.');
    expect(idsOf(tab)).toEqual(['x0', 'x1', 'x2', 'k1']);
    await redo(tab);
    await redo(tab);
    expect([idsOf(tab), tab.shelf.keptOf('k2')?.note]).toEqual([['x0', 'x1', 'x2', 'k1', 'k2'], 'Ask the council.']);
  });

  it('the adding of an article and making it again brings it with the note that was written on it, confirmed or not', async () => {
    const tab = await openTab();
    await tab.shelf.add([ferries[0], ferries[1]], []);
    await tab.shelf.note('k1', 'Ask the council.');
    await tab.shelf.jot('k2', (kept) => ({ ...kept, note: 'Typed and not left.' }));
    await undo(tab);
    await undo(tab);
    expect(idsOf(tab)).toEqual(['x0', 'x1', 'x2']);
    await redo(tab);
    await redo(tab);
    const notes = ({ shelf }: Tab) => ['k1', 'k2'].map((id) => shelf.keptOf(id)?.note);
    expect(notes(tab)).toEqual(['Ask the council.', 'Typed and not left.']);
    expect(notes(await openTab())).toEqual(['Ask the council.', 'Typed and not left.']);
  });

  it('a removal that was pressed right after a title was typed brings back the title', async () => {
    const tab = await openTab();
    await tab.shelf.add([ferries[0]], []);
    void tab.shelf.edit('k1', (edits) => ({ ...edits, ...title('Ferry') }));
    void tab.shelf.remove(['k1']);
    await settle(tab);
    expect(idsOf(tab)).toEqual(['x0', 'x1', 'x2']);
    await undo(tab);
    expect(tab.reader.library.article('k1').title?.value).toBe('Ferry');
    expect((await openTab()).reader.library.article('k1').title?.value).toBe('Ferry');
  });

  it('a removal brings back what was typed and not confirmed, and what another tab has only just kept', async () => {
    const [tab, other] = [await openTab(), await openTab()];
    await tab.shelf.add([ferries[0]], []);
    await settle(other);
    await tab.shelf.jot('k1', (kept) => ({ ...kept, edits: title('Fer') }));
    await other.shelf.note('k1', 'Ask the council.');
    await tab.shelf.remove(['k1']);
    await undo(tab);
    expect((await openTab()).shelf.keptOf('k1')).toMatchObject({ edits: title('Fer'), note: 'Ask the council.' });
  });

  it('one fact of an article leaves the other that was entered since in another tab', async () => {
    const tab = await openTab();
    await tab.shelf.add([ferries[0]], []);
    const other = await openTab();
    await tab.shelf.edit('k1', (edits) => ({ ...edits, ...title('Ferry') }));
    await other.shelf.edit('k1', (edits) => ({ ...edits, outlet: { value: 'Gazette', basis: 'reader' } }));
    await undo(tab);
    expect((await openTab()).shelf.keptOf('k1')?.edits).toEqual({ outlet: { value: 'Gazette', basis: 'reader' } });
  });

  it('a fact that is entered as it is already, here or by another tab just before, is no step: the change before goes', async () => {
    const [tab, other] = [await openTab(), await openTab()];
    const outlet = ({ shelf }: Tab, value: string) => shelf.edit('x0', () => ({ outlet: { value, basis: 'reader' } }));
    await outlet(tab, 'Herald');
    await outlet(other, 'Gazette');
    for (let i = 0; i < 2; i++) await outlet(tab, 'Gazette');
    expect(await undo(tab)).toMatch(/^Not taken back: .* It was changed since\.$/);
    expect((await openTab()).shelf.keptOf('x0')?.edits.outlet?.value).toBe('Gazette');
    expect(await undo(other)).toMatch(/^Taken back/);
    expect((await openTab()).shelf.keptOf('x0')?.edits.outlet?.value).toBe('Herald');
  });

  it('what another tab took back by hand changes nothing and says so', async () => {
    const tab = await openTab();
    const block = tab.reader.pair.a.blocks[0]?.from ?? 0;
    const isRestored = ({ reader }: Tab) => reader.library.article('x0').blocks[0]?.restored === true;
    await tab.reader.byHand.restore('a', block);
    await settle(tab);
    const other = await openTab();
    expect(isRestored(other)).toBe(true);
    await other.reader.byHand.restore('a', block);
    await settle(other);
    await expect.poll(() => isRestored(tab)).toBe(false);
    expect(await undo(tab)).toBe('Not taken back: A passage counts as report. It was changed since.');
    expect([isRestored(tab), isRestored(await openTab())]).toEqual([false, false]);
    expect(await redo(tab)).toBe('Not redone: A passage counts as report. It was changed since.');
    expect(isRestored(tab)).toBe(false);
  });

  it('leads on where another tab removed the article: the step says so, and the one before is in reach', async () => {
    const tab = await openTab();
    await tab.shelf.add([ferries[0], ferries[1]], []);
    await tab.shelf.hide(true);
    await tab.shelf.edit('k1', (edits) => ({ ...edits, ...title('Ferry') }));
    const other = await openTab();
    await other.shelf.remove(['k1']);
    await settle(other);
    expect(await undo(tab)).toBe('Not taken back: The facts about the article were changed. It was changed since.');
    expect(tab.reader.steps.note.next).toBe('Undo');
    expect(await undo(tab)).toBe('Taken back: The built-in articles are hidden.');
    expect(idsOf(tab)).toEqual(['x0', 'x1', 'x2', 'k2']);
    expect(await undo(tab)).toBe('Taken back: 2 articles were added.');
    expect(idsOf(tab)).toEqual(['x0', 'x1', 'x2']);
  });

  it('outlasts a load of the page, and is of the steps of one’s own tab', async () => {
    const tab = await openTab({ name: 'one' });
    await tab.shelf.add([ferries[0], ferries[1]], []);
    const [link] = tab.reader.pair.links;
    if (!link) throw new Error('The example has no link.');
    tab.reader.byHand.unlink(link);
    await settle(tab);
    const { lexicon } = tab.reader;
    await lexicon.change(addWord(lexicon.words, 'Fleet', 'name', 'ferry'), 'The ferry is the fleet.');
    tab.reader.topicList.add([{ name: 'Harbour', patterns: ['harbour*'] }]);
    tab.reader.together.write('x0', 'x1', 0, 'The minister speaks in both.');
    await settle(tab);
    const other = await openTab({ name: 'two' });
    expect(await undo(other)).toBe('There is nothing to take back.');
    const again = await openTab({ name: 'one' });
    const before = writeParcel(again.shelf.parcel());
    const told: string[] = [];
    while (again.reader.library.history.canUndo) told.push(await undo(again));
    expect(told).toEqual([
      'Taken back: A note of the class was changed.',
      'Taken back: Added “Harbour”.',
      'Taken back: The ferry is the fleet.',
      'Taken back: Match 1 taken out (not a match).',
      'Taken back: 2 articles were added.',
    ]);
    expect(JSON.parse(writeParcel(again.shelf.parcel()))).toMatchObject({ articles: [], corrections: [] });
    expect(again.shelf.parcel().settings).toEqual({ hidden: false });
    const last = await openTab({ name: 'one' });
    while (last.reader.library.history.canRedo) await redo(last);
    expect(writeParcel(last.shelf.parcel())).toBe(before);
    expect(writeParcel((await openTab()).shelf.parcel())).toBe(before);
  });

  it('a correction while the page takes in what another tab kept takes it back for good', async () => {
    const { engine, waiting, settle: goOn } = slowEngine();
    const opening = openTab({ ofShelf: engine });
    await goOn(opening);
    const tab = await opening;
    const [link] = tab.reader.pair.links;
    if (!link) throw new Error('The example has no link.');
    tab.reader.byHand.unlink(link);
    await settle(tab);
    const other = await openTab();
    await other.shelf.add([ferries[0]], []);
    await expect.poll(() => waiting.length).toBe(1);
    void tab.reader.steps.undo();
    tab.shelf.keepChanges();
    await goOn(settle(tab));
    expect([idsOf(tab).length, tab.reader.library.corrections.kept]).toEqual([4, []]);
    expect((await openTab()).reader.library.corrections.kept).toEqual([]);
  });

  it('works without a place to keep steps, and says only to who looks in vain that none could be kept', async () => {
    const tab = await openTab({ opening: () => Promise.reject(new Error('refused')) });
    await tab.shelf.add([keptExample('k1', 'Boats left.')], []);
    expect(await undo(tab)).toBe('Taken back: One article was added.');
    expect(idsOf(tab)).toEqual(['x0', 'x1', 'x2']);
    expect(await undo(tab)).toMatch(/^There is nothing to take back. What was done before .* could not be kept/);
  });
});
