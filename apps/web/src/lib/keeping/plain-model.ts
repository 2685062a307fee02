/** All that a reader can change, in plain words: what has no word holds nothing. What is said of an article begins with its name. */
export type Facts = { readonly [what: string]: string };
/** What held before a step of a tab and after it, and before it was taken back. */
export type Known = { from: Facts; to: Facts; undone?: Facts };

/** What differs. */
export const changed = (one: Facts, other: Facts): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((what) => one[what] !== other[what]);

/** What is to be expected of two tabs that do things, take them back and make them again. */
export class PlainModel {
  now: Facts;
  /** Of each tab what it did, and what of that it took back, the last last. */
  readonly #done: [Known[], Known[]] = [[], []];
  readonly #undone: [Known[], Known[]] = [[], []];
  readonly #isOwn: (id: string) => boolean;

  /** `isOwn` says which names are those of articles that come and go. */
  constructor(now: Facts, isOwn: (id: string) => boolean) {
    this.now = now;
    this.#isOwn = isOwn;
  }

  /** A tab did something, and what it left holds from now on. */
  note(tab: number, known: Known): void {
    this.now = known.to;
    if (changed(known.from, known.to).length === 0) return;
    this.#done[tab]?.push(known);
    this.#undone[tab]?.splice(0);
  }

  /** A tab takes back what it did last, if there is anything. */
  undo(tab: number): void {
    const step = this.#done[tab]?.pop();
    if (!step) return;
    const before = this.now;
    this.now = this.take(before, step.from, this.#puttable(step.to, step.from, before, changed(step.from, step.to)));
    this.#undone[tab]?.push({ ...step, undone: before });
  }

  /** A tab makes again what it took back last. */
  redo(tab: number): void {
    const step = this.#undone[tab]?.pop();
    if (!step) return;
    const before = step.undone ?? step.to;
    // What it took back is what differed then; what came since stays.
    const touched = this.#puttable(step.to, step.from, before, changed(step.from, step.to));
    const after = this.take(before, step.from, touched);
    const now = this.now;
    this.now = this.take(now, before, this.#puttable(after, before, now, changed(after, before)));
    // It consists of what it changed now: what was so already is not its doing.
    if (changed(now, this.now).length > 0) this.#done[tab]?.push({ from: now, to: this.now });
  }

  /** The facts with those in `names` as they are in `other`; what is said of an article goes with it. */
  take(now: Facts, other: Facts, names: readonly string[]): Facts {
    const next = new Map(Object.entries(now));
    for (const what of names) {
      const word = other[what];
      if (word === undefined) next.delete(what);
      else next.set(what, word);
    }
    const isHere = (what: string): boolean => next.has(this.#articleOf(what) ?? what);
    return Object.fromEntries([...next].filter(([what]) => isHere(what)));
  }

  /** What of `wanted` can be put: what still holds what was `left` there, of articles that are there or come with it. */
  #puttable(left: Facts, wanted: Facts, now: Facts, touched: readonly string[]): string[] {
    return touched.filter((what) => {
      const id = this.#articleOf(what);
      const isThere = id === undefined || (touched.includes(id) && now[id] === left[id] ? wanted : now)[id];
      return isThere && now[what] === left[what] && now[what] !== wanted[what];
    });
  }

  /** The article that something is said of. */
  #articleOf(what: string): string | undefined {
    const id = what.slice(0, Math.max(0, what.indexOf(' ')));
    return this.#isOwn(id) ? id : undefined;
  }
}
