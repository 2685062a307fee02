import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterAll, expect, it, vi } from 'vitest';
import { openTab } from './example.ts';
import { Wire } from './tabs-of-model.ts';
import { deedNames, doIn, factsOn, ids, type Deed, type Facts } from './step-model.ts';

type Tab = Awaited<ReturnType<typeof openTab>>;
type Known = { from: Facts; to: Facts; undone?: Facts };
type Revisit = { does: 'undo' | 'redo' | 'load'; tab: number };
type Move = Deed | Revisit;

/** How many sequences, and from which seed: `npm run model -- COUNT SEED` sets both. */
const numRuns = Number(process.env.MODEL_COUNT ?? 12);
const seed = Number(process.env.MODEL_SEED ?? 1);

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
    does: fc.constantFrom<Revisit['does'][]>('undo', 'undo', 'undo', 'redo', 'redo', 'load'),
    tab,
  });
  return fc.array(fc.oneof(deed, revisit), { minLength: 3, maxLength: 14, size: 'max' });
});

/** What of `wanted` can be put: what still holds what was `left` there, of articles that are there or come with it. */
function puttable(left: Facts, wanted: Facts, now: Facts, touched: readonly string[]): string[] {
  const id = (what: string) => ids.find((one) => what.startsWith(`${one} `));
  return touched.filter((what) => {
    const article = id(what);
    const isThere =
      article === undefined || (touched.includes(article) && now[article] === left[article] ? wanted : now)[article];
    return isThere && now[what] === left[what] && now[what] !== wanted[what];
  });
}

/** The facts with those in `names` as they are in `other`; what is said of an article goes with it. */
function take(now: Facts, other: Facts, names: readonly string[]): Facts {
  const rest = Object.entries(now).filter(([what]) => !names.includes(what));
  const next = Object.fromEntries([
    ...rest,
    ...names.flatMap((what) => (other[what] === undefined ? [] : [[what, other[what]]])),
  ]) as Facts;
  return Object.fromEntries(
    Object.entries(next).filter(([what]) => {
      const id = ids.find((one) => what.startsWith(`${one} `));
      return id === undefined || next[id] !== undefined;
    }),
  );
}
const changed = (one: Facts, other: Facts): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((what) => one[what] !== other[what]);

/** Tabs on one storage, and what a plain model expects of them. */
class World {
  now: Facts;
  readonly tabs: Tab[];
  /** Of each tab what it did, and what of that it took back, the last last. */
  readonly #done: Known[][] = [[], []];
  readonly #undone: Known[][] = [[], []];

  constructor(tabs: Tab[]) {
    this.tabs = tabs;
    this.now = factsOn(tabs[0] as Tab);
  }

  async make(move: Move): Promise<void> {
    const tab = this.tabs[move.tab] as Tab;
    const done = this.#done[move.tab] as Known[];
    const undone = this.#undone[move.tab] as Known[];
    if (move.does === 'load') {
      this.tabs[move.tab] = await openTab({ name: String(move.tab) });
    } else if (move.does === 'undo' || move.does === 'redo') {
      const step = (move.does === 'undo' ? done : undone).pop();
      if (step && move.does === 'undo') undone.push(this.#undo(step));
      if (step && move.does === 'redo') done.push(this.#redo(step));
      await (move.does === 'undo' ? tab.reader.steps.undo() : tab.reader.steps.redo());
      await tab.shelf.settle();
    } else if ('word' in move) {
      await doIn(tab, move);
      const to = factsOn(tab);
      if (changed(this.now, to).length > 0) {
        done.push({ from: this.now, to });
        undone.length = 0;
      }
      this.now = to;
    }
    await this.#rest();
    for (const one of this.tabs) expect(factsOn(one)).toEqual(this.now);
  }

  /** All tabs have taken in what was done. */
  #rest(): Promise<void> {
    return Wire.rest(async () => {
      for (const { shelf } of this.tabs) await shelf.settle();
    });
  }

  #undo(step: Known): Known {
    const before = this.now;
    this.now = take(before, step.from, puttable(step.to, step.from, before, changed(step.from, step.to)));
    return { ...step, undone: before };
  }

  #redo(step: Known): Known {
    const before = step.undone ?? step.to;
    // What it took back is what differed then; what came since stays.
    const after = take(before, step.from, puttable(step.to, step.from, before, changed(step.from, step.to)));
    const now = this.now;
    this.now = take(now, before, puttable(after, before, now, changed(after, before)));
    return { from: step.from, to: take(step.to, before, changed(after, before)) };
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
      const world = new World([await openTab({ name: '0' }), await openTab({ name: '1' })]);
      for (const move of sequence) await world.make(move);
      expect(factsOn(await openTab())).toEqual(world.now);
    }),
    { numRuns, seed, endOnFailure: process.env.MODEL_COUNT === undefined },
  );
}, 1e9);
