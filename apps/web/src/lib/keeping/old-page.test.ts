import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { Intake } from '../adding/intake.svelte.ts';
import { isAnchored } from '../corrections/anchor-numbers.ts';
import { migrations, openStorage } from '../kept/storage.ts';
import type { Stored } from '../kept/stored.ts';
import { readParcel, writeParcel } from '../out/parcel.ts';
import { correctedWords, oldPage } from './example-corrections.ts';
import { openTab } from './example.ts';

const old = JSON.parse(oldPage('store.json')) as Stored;
const [a = '', b = ''] = old.articles.map(({ id }) => id);
const night = 'will stay open at night through the winter';
const made = 'link: Share this article | The next meeting is in spring.';
const out = `unlink: The lock at Millbrook ${night}, the water board said on Thursday. | On Thursday the water board said that the lock at Millbrook ${night}.`;
type Tab = Awaited<ReturnType<typeof openTab>>;

/** Leaves in this browser what the first version of the storage held. */
async function leaveOldStore(): Promise<void> {
  const storage = await openStorage(() => undefined, migrations.slice(0, 1));
  await storage.write({ put: old.articles, correct: old.corrections, settings: old.settings });
  storage.close();
}

/** All that the old page knew is here: texts, facts, restored blocks, and what was said of the pair, on its words. */
function expectAll({ reader, shelf }: Tab): void {
  expect(shelf.own.map(({ source, edits, restored }) => [source.text, edits, restored])).toEqual(
    old.articles.map(({ source, edits, restored }) => [source.text, edits, restored]),
  );
  expect(reader.library.article(b).outlet?.value).toBe('Millbrook Messenger');
  expect(correctedWords(reader, a, b)).toEqual([made, out]);
  expect(reader.library.corrections.tally(a, b)).toEqual({
    stands: 2,
    asleep: 0,
    partly: 0,
    unsure: 0,
    lost: 0,
    guessed: 0,
  });
}

describe('what a page left that kept corrections by number', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it('in its storage is here with everything in place, and kept by words from then on', async () => {
    await leaveOldStore();
    const tab = await openTab();
    expectAll(tab);
    expect(tab.shelf.keptOf(b)?.note).toBe('Ask the water board.');
    expect(tab.shelf.keeper.backupAt).toBe(old.settings.backupAt);
    await tab.shelf.keeper.retry();
    const stored = await (await openStorage(() => undefined)).read();
    expect(stored.corrections.map(({ key }) => key)).toEqual(old.corrections.map(({ key }) => key));
    expect(stored.corrections.every(({ correction }) => isAnchored(correction))).toBe(true);
    await tab.reader.choose(a, b);
    await tab.reader.byHand.restore('a', old.articles[0]?.restored[0] ?? 0);
    expect(correctedWords(tab.reader, a, b)).toEqual([out]);
  });

  it('in a backup is here with everything in place, and leaves as a backup by words', async () => {
    const tab = await openTab();
    await tab.shelf.openBackup(readParcel(oldPage('backup.json'), 'The backup'));
    expectAll(tab);
    expect(tab.shelf.keptOf(b)?.note).toBe('Ask the water board.');
    tab.shelf.keepChanges();
    expect(tab.shelf.keeper.changedSince).toBe(false);
    const again = readParcel(writeParcel(tab.shelf.parcel()), 'The backup');
    expect(again.corrections.map(({ key }) => key)).toEqual(old.corrections.map(({ key }) => key));
    expect(again.corrections.every(({ correction }) => isAnchored(correction))).toBe(true);
  });

  it('in a share link is here with everything in place', async () => {
    const tab = await openTab();
    const intake = new Intake(tab.reader, tab.shelf);
    await intake.lookAtLink(`#${oldPage('link.txt')}`);
    await intake.openParcel();
    expectAll(tab);
    expect([tab.reader.pair.a.id, tab.reader.pair.b.id]).toEqual([a, b]);
    expect(tab.shelf.keptOf(b)?.note).toBeUndefined();
  });

  it('in a share link stays on its words where the receiver reads an article otherwise', async () => {
    const tab = await openTab();
    await tab.shelf.add(
      old.articles.map((one) => ({ ...one, restored: [] })),
      [],
    );
    await tab.shelf.merge(readParcel(JSON.stringify({ ...old, format: 'vis-a-vis' }), 'The link'));
    expect(correctedWords(tab.reader, a, b)).toEqual([out]);
    expect(tab.reader.library.corrections.tally(a, b)).toMatchObject({ stands: 1, asleep: 1, guessed: 0 });
  });

  it('in a file without its articles is taken for a guess in those that are here, and says so', async () => {
    const tab = await openTab();
    await tab.shelf.add(old.articles, []);
    const file = JSON.stringify({ ...old, format: 'vis-a-vis', articles: [] });
    await tab.shelf.merge(readParcel(file, 'The file'));
    expect(correctedWords(tab.reader, a, b)).toEqual([made, out]);
    expect(tab.reader.library.corrections.tally(a, b)).toMatchObject({ stands: 2, guessed: 2 });
  });
});
