import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterAll, expect, it, vi } from 'vitest';
import { openTab } from './example.ts';
import { breath, killable, stepsOf, Wire } from './tabs-of-model.ts';
import { changed, PlainModel, type Facts } from './plain-model.ts';
import { deedNames, doIn, factsOn, ids, intentOf, looksFirst, type Deed } from './step-model.ts';

type Tab = Awaited<ReturnType<typeof killable>>;
/** `late` loads a tab anew while its storage answers only after the tab gave up on it. */
type Revisit = { does: 'undo' | 'redo' | 'load' | 'late'; tab: number };
/** A tab is closed so many turns of the process after something was begun in it, and opened anew. */
type Kill = { does: 'kill'; tab: number; deed: Deed; after: number };
/** Something is done in a tab that has not heard what the other one did before; it hears so many turns later, or in the end. */
type Beside = { does: 'beside'; tab: number; before: Deed[]; deed: Deed; after: number };
type Move = Deed | Revisit | Kill | Beside;

/** How many sequences, and from which seed: `npm run model -- COUNT SEED [PATH]` sets them. */
const numRuns = Number(process.env.MODEL_COUNT ?? 100);
const seed = Number(process.env.MODEL_SEED ?? 1);
/** What a failure names as its path, to see it once more. */
const path = process.env.MODEL_PATH;

/** A few kinds of things that are done again and again, so that they meet, and as often taken back. */
const moves = fc.subarray(deedNames, { minLength: 1, maxLength: 4 }).chain((names) => {
  const tab = fc.nat(1);
  const deed = fc.record({
    does: fc.constantFrom(...names),
    tab,
    which: fc.nat(2),
    word: fc.constantFrom('one', 'two', 'three'),
  });
  const revisit = fc.record({
    does: fc.constantFrom<Revisit['does'][]>('undo', 'undo', 'undo', 'redo', 'redo', 'load', 'late'),
    tab,
  });
  const kill = fc
    .record({ deed, after: fc.nat(40) })
    .map(({ deed, after }): Kill => ({ does: 'kill', tab: deed.tab, deed, after }));
  const beside = fc
    .record({ deed, before: fc.array(deed, { minLength: 1, maxLength: 2 }), after: fc.nat(60) })
    .map((one): Beside => ({ does: 'beside', tab: one.deed.tab, ...one }));
  return fc.array(fc.oneof({ arbitrary: deed, weight: 4 }, { arbitrary: revisit, weight: 4 }, kill, beside), {
    minLength: 3,
    maxLength: 14,
    size: 'max',
  });
});

/** The pair map, the pair itself and what is said of corrections count alike; no correction is lost, asleep at the most. */
async function countsAgree({ reader: { library, pair, sensitivity } }: Tab): Promise<void> {
  const [a, b] = [pair.a.id, pair.b.id].sort() as [string, string];
  const counted = () => library.countLinks(sensitivity).filter((one) => [one.a, one.b].sort().join() === [a, b].join());
  // Pairs are counted behind the reader's back. An article beside itself, as the only one, is no pair of the map.
  for (let i = 0; i < 99 && a !== b && counted().length === 0; i++) await breath();
  expect(counted().map(({ links }) => links)).toEqual(a === b ? [] : [pair.links.length]);
  const { stands, asleep, partly: _, ...rest } = library.corrections.tally(a, b);
  const said = library.corrections.kept.filter(({ first, second }) => first === a && second === b);
  expect({ all: stands + asleep, ...rest }).toEqual({ all: said.length, unsure: 0, lost: 0, guessed: 0 });
}

/** Tabs on one storage, and what a plain model expects of them. */
class World {
  readonly tabs: Tab[];
  readonly #plain: PlainModel;

  constructor(tabs: Tab[]) {
    this.tabs = tabs;
    this.#plain = new PlainModel(factsOn(tabs[0] as Tab), (id) => ids.includes(id));
  }

  get now(): Facts {
    return this.#plain.now;
  }

  async make(move: Move): Promise<void> {
    const tab = this.tabs[move.tab] as Tab;
    if (move.does === 'load') {
      this.tabs[move.tab] = await killable(String(move.tab));
    } else if (move.does === 'late') {
      this.tabs[move.tab] = await Wire.late(() => killable(String(move.tab)));
    } else if (move.does === 'undo' || move.does === 'redo') {
      this.#plain[move.does](move.tab);
      await (move.does === 'undo' ? tab.reader.steps.undo() : tab.reader.steps.redo());
      await tab.shelf.settle();
    } else if (move.does === 'kill') {
      await this.#kill(move);
    } else if (move.does === 'beside') {
      await this.#beside(move);
    } else if ('word' in move) {
      await doIn(tab, move);
      this.#plain.note(move.tab, { from: this.now, to: factsOn(tab) });
    }
    await this.#rest();
    for (const one of this.tabs) {
      expect(factsOn(one)).toEqual(this.now);
      await countsAgree(one);
    }
  }

  /** What the other tab did stays, but for what the deed changed; and what the deed says holds. */
  async #beside({ tab, before, deed, after }: Beside): Promise<void> {
    const [here, there] = [this.tabs[tab] as Tab, this.tabs[1 - tab] as Tab];
    const [stale, intent] = [this.now, intentOf(here, deed)];
    Wire.hold();
    for (const one of before) {
      await doIn(there, one);
      this.#plain.note(1 - tab, { from: this.now, to: factsOn(there) });
    }
    const from = this.now;
    const doing = doIn(here, deed);
    for (let i = 0; i < after; i++) await breath();
    if (after < 40) Wire.letGo();
    await doing;
    const shown = factsOn(here);
    Wire.letGo();
    await this.#rest();
    const to =
      deed.does === 'backup'
        ? shown
        : this.#plain.take(from, shown, [...changed(stale, shown), ...Object.keys(intent)]);
    const isHere = (what: string): boolean =>
      here.reader.ids.includes(what.split(' ')[0] ?? '') || !/^[kx]\d /.test(what);
    for (const [what, word] of Object.entries(intent))
      if (isHere(what)) expect([what, factsOn(here)[what] ?? '']).toEqual([what, word]);
    const touched = looksFirst(deed.does) ? changed(from, to) : changed(stale, shown);
    this.#plain.note(tab, { from: looksFirst(deed.does) ? from : this.#plain.take(to, stale, touched), to });
  }

  /** What the tab said to be kept is, and a deed is kept whole or not at all; it can be taken back where its step is kept. */
  async #kill({ tab, deed, after }: Kill): Promise<void> {
    const from = this.now;
    const known = await stepsOf(tab);
    const dying = this.tabs[tab] as Tab;
    void doIn(dying, deed);
    // The page has it keep what changed whenever anything does.
    for (let i = 0; i <= after; i++) {
      if (i > 0) await breath();
      dying.shelf.keepChanges();
    }
    const { shelf, reader } = dying;
    const isOnItsWay = shelf.isSaving || reader.asking.isChanging;
    const shown = factsOn(dying);
    dying.kill();
    for (let i = 0; i < 40; i++) await breath();
    const to = factsOn(dying);
    this.tabs[tab] = await killable(String(tab));
    // What a tab kept as it died it told nobody.
    new Wire().postMessage('changed');
    const now = factsOn(this.tabs[tab]);
    if (isOnItsWay) expect([from, to]).toContainEqual(now);
    else expect(now).toEqual(shown);
    // A step is kept with what it changed.
    const isKept = (await stepsOf(tab)).some((key) => !known.includes(key));
    expect(isKept).toBe(changed(from, now).length > 0);
    this.#plain.note(tab, { from, to: now });
  }

  /** All tabs have taken in what was done; once a storage that was late has settled, what is in it is taken in. */
  #rest(): Promise<void> {
    return Wire.rest(async () => {
      for (const { shelf } of [...this.tabs, ...this.tabs]) await shelf.settle();
    });
  }
}

afterAll(() => {
  vi.unstubAllGlobals();
});

it('whatever is done, taken back, made again and loaded anew in two tabs, no step touches what it did not, and all is kept', async () => {
  Wire.lay();
  await fc.assert(
    fc.asyncProperty(moves, async (sequence) => {
      // The tabs of the sequence before hear nothing any more.
      Wire.cut();
      globalThis.indexedDB = new IDBFactory();
      const world = new World([await killable('0'), await killable('1')]);
      for (const move of sequence) await world.make(move);
      expect(factsOn(await openTab())).toEqual(world.now);
    }),
    { numRuns, seed, endOnFailure: process.env.MODEL_COUNT === undefined, ...(path && { path }) },
  );
}, 1e9);
