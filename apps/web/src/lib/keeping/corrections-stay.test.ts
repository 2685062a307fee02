import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addWord } from '../articles/edit-lexicon.ts';
import { pairParcel } from '../out/pair-parcel.ts';
import { readParcel, writeParcel } from '../out/parcel.ts';
import { correctedWords, oldPage } from './example-corrections.ts';
import { keptExample, openTab } from './example.ts';

const reports = readParcel(oldPage('backup.json'), 'The backup').articles.map(({ source }, i) =>
  keptExample(`k${i + 1}`, source.text),
);
const line = reports[0]?.source.text.indexOf('Share this article') ?? 0;
const made = 'link: Share this article | The next meeting is in spring.';
const night = 'will stay open at night through the winter';
const out = `unlink: The lock at Millbrook ${night}, the water board said on Thursday. | On Thursday the water board said that the lock at Millbrook ${night}.`;

type Tab = Awaited<ReturnType<typeof openTab>>;
const words = ({ reader }: Tab): string[] => correctedWords(reader, 'k1', 'k2');
const tally = ({ reader }: Tab) => reader.library.corrections.tally('k1', 'k2');

async function openReports(): Promise<Tab> {
  const tab = await openTab();
  await tab.shelf.add(reports, []);
  return tab;
}

/** Counts the line as report, or strikes it again. */
async function toggleLine({ reader, shelf }: Tab): Promise<void> {
  await reader.byHand.restore('a', line);
  shelf.keepChanges();
}

/** Links the restored line with the last sentence of B, and takes out the link of the nights. */
function correct({ reader, shelf }: Tab): void {
  const sentence = (side: 'a' | 'b', said: string): number => {
    const { text, sentences } = reader.pair[side];
    return sentences.findIndex(({ from, to }) => text.slice(from, to).includes(said));
  };
  reader.byHand.toggle();
  reader.byHand.pick('a', sentence('a', 'Share this article'));
  reader.byHand.pick('b', sentence('b', 'The next meeting'));
  reader.byHand.link();
  const night = reader.pair.links.find(({ link }) => link.a.includes(sentence('a', 'at night')));
  if (!night) throw new Error('The nights are not linked.');
  reader.byHand.unlink(night);
  shelf.keepChanges();
}

describe('corrections', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it('sleep while their passage is struck, and are there again when that is taken back, and after a reload', async () => {
    const tab = await openReports();
    await toggleLine(tab);
    correct(tab);
    expect(words(tab)).toEqual([made, out]);
    await toggleLine(tab);
    expect(words(tab)).toEqual([out]);
    expect(tally(tab)).toMatchObject({ stands: 1, asleep: 1, lost: 0 });
    tab.reader.steps.undo();
    await vi.waitFor(() => expect(words(tab)).toEqual([made, out]));
    tab.shelf.keepChanges();
    await tab.shelf.keeper.retry();
    expect(words(await openTab())).toEqual([made, out]);
  });

  it('sleep while a typed title is their sentence, and wake when it is taken back', async () => {
    const tab = await openReports();
    await toggleLine(tab);
    correct(tab);
    await tab.shelf.edit('k2', (edits) => ({
      ...edits,
      title: { value: 'The next meeting is in spring.', basis: 'reader' },
    }));
    expect(words(tab)).toEqual([out]);
    tab.reader.steps.undo();
    await vi.waitFor(() => expect(words(tab)).toEqual([made, out]));
  });

  it('stay on their words when a title was typed, not confirmed, and the page is loaded anew', async () => {
    const tab = await openReports();
    await toggleLine(tab);
    correct(tab);
    const before = tab.reader.pair.b.sentences.length;
    const value = 'Some 40 skippers signed a letter against the plan to shut the gates at night.';
    await tab.shelf.jot('k2', (kept) => ({ ...kept, edits: { title: { value, basis: 'reader' } } }));
    const again = await openTab();
    expect(again.reader.library.article('k2').sentences.length).toBe(before - 1);
    expect(words(again)).toEqual([made, out]);
  });

  it('of a second share link stay on their words, though the receiver’s reading stays as it was', async () => {
    const sender = await openReports();
    const first = writeParcel(pairParcel(sender.reader, sender.shelf));
    await toggleLine(sender);
    correct(sender);
    const second = writeParcel(pairParcel(sender.reader, sender.shelf));
    globalThis.indexedDB = new IDBFactory();
    const receiver = await openTab();
    for (const text of [first, second]) await receiver.shelf.merge(readParcel(text, 'The link'));
    expect(words(receiver)).toEqual([out]);
    expect(tally(receiver)).toMatchObject({ stands: 1, asleep: 1, guessed: 0 });
    await receiver.reader.choose('k1', 'k2');
    await toggleLine(receiver);
    expect(words(receiver)).toEqual([made, out]);
  });
});

describe('the pair map', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  /** The map shows the same as the pair itself, at every moment: until it is counted, nothing. Answers with that number. */
  async function linksOf({ reader, shelf }: Tab): Promise<number> {
    const counted = () =>
      reader.library.countLinks('balanced').find(({ a, b }) => [a, b].sort().join() === 'k1,k2')?.links;
    const atOnce = counted();
    shelf.keepChanges();
    await vi.waitFor(() => expect(counted()).toBeDefined());
    const inTheEnd = counted();
    await reader.choose('k1', 'k2');
    const { length } = reader.pair.links;
    expect([atOnce ?? length, inTheEnd]).toEqual([length, length]);
    return length;
  }

  it('shows the number of the corrected pair after a passage was restored elsewhere, names changed, and a reload', async () => {
    const tab = await openReports();
    const { reader } = tab;
    await toggleLine(tab);
    const found = reader.pair.links.length;
    correct(tab);
    for (const one of reader.pair.links.filter(({ link }) => !link.byReader)) reader.byHand.unlink(one);
    // One was made, all that were found were taken out.
    expect([found, await linksOf(tab)]).toEqual([3, 1]);
    await reader.choose('k2', 'x1');
    const title = reader.pair.a.blocks.find(({ kind }) => kind === 'title');
    await reader.byHand.restore('a', title?.from ?? 0);
    const withTitle = await linksOf(tab);
    expect(withTitle).toBeGreaterThanOrEqual(1);
    await reader.choose('x0', 'x1');
    await reader.lexicon.change(addWord(reader.lexicon.words, 'Lock', 'name', 'Millbrook'), 'Millbrook is the lock.');
    expect(await linksOf(tab)).toBe(withTitle);
    await tab.shelf.keeper.retry();
    expect(await linksOf(await openTab())).toBe(withTitle);
  });
});
