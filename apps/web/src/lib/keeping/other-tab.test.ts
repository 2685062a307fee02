import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addWord } from '../articles/edit-lexicon.ts';
import type { Engine } from '../engine/engine.ts';
import { openStorage } from '../kept/storage.ts';
import type { Write } from '../kept/write.ts';
import { openTab, quickEngine, slowEngine } from './example.ts';
import { doIn, factsOn, type Deed } from './step-model.ts';

type Tab = Awaited<ReturnType<typeof openTab>>;

/** A storage of which what is read can be held back, as by a busy disk. */
function slowLooks() {
  const waiting: (() => void)[] = [];
  let isHeld = false;
  const opening: typeof openStorage = async (lost) => {
    const storage = await openStorage(lost);
    return {
      ...storage,
      async read() {
        const stored = await storage.read();
        if (isHeld) await new Promise<void>((resolve) => waiting.push(resolve));
        return stored;
      },
    };
  };
  return {
    opening,
    waiting,
    hold: () => (isHeld = true),
    letGo: () => {
      isHeld = false;
      for (const go of waiting.splice(0)) go();
    },
  };
}

const patient = { interval: 1, timeout: 4000 };
const deed = (does: Deed['does'], tab: number): Deed => ({ does, tab, which: 0, word: 'one' });
const agree = (tabs: readonly Tab[], facts: object): Promise<void> =>
  vi.waitFor(() => expect(tabs.map(factsOn)).toEqual(tabs.map(() => facts)), patient);

describe('while a tab takes in what another kept,', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  // The model's sequence of seed 20261130.
  it('a correction that is taken back after the storage was read stays taken back, in all tabs', async () => {
    const looks = slowLooks();
    const first = await openTab({ name: '0', opening: looks.opening });
    const second = await openTab({ name: '1' });
    const tabs = [first, second];
    const before = factsOn(first);
    await doIn(second, deed('restore', 1));
    await agree(tabs, factsOn(second));
    await doIn(first, deed('unlink', 0));
    await first.reader.steps.redo();
    await agree(tabs, factsOn(first));
    await second.reader.steps.undo();
    await second.shelf.settle();
    await agree(tabs, factsOn(second));
    const corrected = factsOn(first);
    await second.reader.steps.undo();
    await second.shelf.settle();
    looks.hold();
    // Any tab kept something.
    const channel = new BroadcastChannel('vis-a-vis');
    channel.postMessage('changed');
    await vi.waitFor(() => expect(looks.waiting).toHaveLength(1), patient);
    channel.close();
    await first.reader.steps.undo();
    looks.letGo();
    await first.shelf.settle();
    await agree(tabs, before);
    await first.reader.steps.redo();
    await first.shelf.settle();
    await agree(tabs, corrected);
    await doIn(first, deed('link', 0));
    await second.reader.steps.undo();
    await second.shelf.settle();
    await agree(tabs, { ...corrected, k1: 'here', k2: 'here' });
    expect(factsOn(await openTab())).toEqual(factsOn(first));
  });

  it('a passage that is restored while its article is being read anew counts as report, in all tabs', async () => {
    const { engine, waiting, settle } = slowEngine();
    const opening = openTab({ name: '0', ofShelf: engine });
    await settle(opening);
    const first = await opening;
    const second = await openTab({ name: '1' });
    await doIn(second, deed('title', 1));
    await vi.waitFor(() => expect(waiting.map(({ job }) => job)).toEqual(['read']), patient);
    const restoring = first.reader.byHand.restore('a', first.reader.pair.a.blocks[0]?.from ?? 0);
    await settle(restoring);
    const block = `x0 block ${first.reader.pair.a.blocks[0]?.from ?? 0}`;
    const facts = { ...factsOn(second), [block]: 'restored' };
    await settle(agree([first, second], facts));
    expect(factsOn(await openTab())).toEqual(facts);
  });

  it('topics and names that both added at once are there in both', async () => {
    const tabs = [await openTab({ name: '0' }), await openTab({ name: '1' })];
    for (const [i, { reader, shelf }] of tabs.entries()) {
      reader.topicList.add([{ name: `Harbour ${i}`, patterns: [`harbour${i}`] }]);
      void reader.lexicon.change(addWord(reader.lexicon.words, `Fleet ${i}`, 'name', 'ferry'), 'A name.');
      void shelf.settle();
    }
    const listed = ({ reader }: Tab) => [
      ...reader.topicList.topics.map(({ name }) => name).filter((name) => name.startsWith('Harbour')),
      ...reader.lexicon.words.names.map(({ name }) => name).filter((name) => name.startsWith('Fleet')),
    ];
    const all = ['Harbour 0', 'Harbour 1', 'Fleet 0', 'Fleet 1'];
    await vi.waitFor(
      () => expect(tabs.map((tab) => listed(tab).toSorted())).toEqual([all.toSorted(), all.toSorted()]),
      patient,
    );
    expect(listed(await openTab()).toSorted()).toEqual(all.toSorted());
  });

  it('it keeps nothing of that anew, at whatever moment the page has it keep what changed', async () => {
    const writes: Write[] = [];
    const opening: typeof openStorage = async (lost) => {
      const storage = await openStorage(lost);
      return { ...storage, write: (change) => (writes.push(change), storage.write(change)) };
    };
    let keepChanges = (): void => undefined;
    const run: Engine['run'] = (job, ask) => {
      const answer = quickEngine.run(job, ask);
      void answer.then(async () => {
        for (let i = 0; i < 99; i++) await Promise.resolve(keepChanges());
      });
      return answer;
    };
    const first = await openTab({ name: '0' });
    const second = await openTab({ name: '1', opening, ofShelf: { ...quickEngine, run } });
    keepChanges = () => second.shelf.keepChanges();
    await doIn(first, deed('restore', 0));
    await agree([first, second], factsOn(first));
    await second.shelf.settle();
    expect(writes).toEqual([]);
  });
});
