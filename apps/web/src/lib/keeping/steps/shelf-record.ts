import type { Holder } from '../../articles/history.svelte.ts';
import type { Library } from '../../articles/library.svelte.ts';
import { changeKept } from '../../kept/change-kept.ts';
import type { Kept } from '../../kept/kept.ts';
import type { Change, Write } from '../../kept/write.ts';
import { above, cellOf, differences, type Cells, type Touched } from '../../record/cells.ts';
import { articleCells, backupCells, hiddenCell, writeOfArticles } from './article-cells.ts';
import type { ShelfStep } from './shelf-steps.ts';

/** The page on which steps of the shelf are told, and what they show. */
type Page = {
  readonly library: Pick<Library, 'history' | 'names'>;
  readonly lexicon: { now(): Cells; put(cells: Cells): boolean };
  readonly steps: { say(says: string, undoes?: boolean): void };
  showFirst(articles: readonly { id: string }[]): Promise<void>;
};
/** The shelf, as a step changes it. */
type Shelved = {
  readonly keeper: { changedSince: boolean; restoredAt: number | undefined };
  /**
   * Does something once all before it are done, and all is here that other tabs kept until then; what it changes is kept when it is
   * over, as one. Resolves to whether it was done.
   */
  turn(work: () => Promise<void>): Promise<boolean>;
  state(): { readonly kept: readonly Kept[]; readonly hidden: boolean };
  change(write: Write, rereads?: boolean, changedSince?: boolean): Promise<void>;
  /** An article as it is kept; a built-in one as it is, or would be. */
  keptOf(id: string): Kept | undefined;
  /** Has all articles read anew when they are shown next. */
  forget(): void;
};

/** Puts on record what the shelf changes, and has it hold again what it held. */
export class ShelfRecord implements Holder {
  readonly #page: Page;
  readonly #builtIn: readonly string[];
  readonly #shelf: Shelved;

  /** What stood where the reader types, before they began, by cell: what is typed is kept, but is no step before they are done. */
  readonly #typed = new Map<string, unknown>();

  constructor(page: Page, builtIn: readonly string[], shelf: Shelved) {
    this.#page = page;
    this.#builtIn = builtIn;
    this.#shelf = shelf;
    page.library.history.hold(['article', 'hidden', 'name', 'backed-up', 'restored-at'], this);
  }

  /** Makes a step that can be taken back, and shows `fresh` articles. Resolves to whether it was made. */
  make({ says, write, rereads }: ShelfStep, fresh: readonly Kept[] = []): Promise<boolean> {
    return this.step(says, fresh, async () => {
      const change = write();
      const { kept, hidden } = this.#shelf.state();
      const before = { ...this.#articles(kept, hidden), ...this.#takeTyped(change) };
      await this.#shelf.change(change, rereads);
      return differences(before, this.#articles(changeKept(kept, change), this.#shelf.state().hidden));
    });
  }

  /** The same of any `work`, which answers with the cells it touched; what is done until the articles are compared comes after it. */
  async step(says: string, fresh: readonly Kept[], work: () => Promise<Touched>): Promise<boolean> {
    let cells: Touched = {};
    const isMade = await this.#shelf.turn(async () => {
      cells = await work();
      this.#page.library.history.add({ says, cells });
    });
    if (!isMade) return false;
    const showing = this.#page.showFirst(fresh.filter(({ id }) => !this.#builtIn.includes(id)));
    this.#page.steps.say(says, Object.keys(cells).length > 0);
    await showing;
    return true;
  }

  readonly turn = (work: () => Promise<void>): Promise<boolean> => this.#shelf.turn(work);

  now(): Cells {
    const { kept, hidden } = this.#shelf.state();
    return { ...this.#articles(kept, hidden), ...this.#page.lexicon.now(), ...backupCells(this.#shelf.keeper) };
  }

  async put(cells: Cells): Promise<void> {
    const { library, lexicon } = this.#page;
    const { names } = library;
    if (lexicon.put(cells)) this.#shelf.forget();
    try {
      const settings = {
        ...('hidden' in cells && { hidden: cells.hidden === true }),
        ...('restored-at' in cells && { restoredAt: cells['restored-at'] }),
      };
      const articles = writeOfArticles(cells, (id) =>
        this.#builtIn.includes(id) ? this.#shelf.keptOf(id) : undefined,
      );
      if ('restored-at' in cells) this.#shelf.keeper.restoredAt = numberOf(cells['restored-at']);
      const changedSince = !('backed-up' in cells) || cells['backed-up'] === undefined;
      await this.#shelf.change({ ...articles, settings }, true, changedSince);
    } catch (error) {
      library.names = names;
      throw error;
    }
  }

  /** The reader is typing facts of an article, or the note on it: `write` keeps that. */
  typing(write: Write): Write {
    for (const { id, of } of write.change ?? []) {
      const kept = this.#shelf.keptOf(id);
      const touched = kept ? this.#touched(kept, of) : {};
      for (const [cell, one] of Object.entries(touched)) if (!this.#typed.has(cell)) this.#typed.set(cell, one.before);
    }
    return write;
  }

  /** What stood in the cells of a change before the reader began to type there. */
  #takeTyped({ change = [] }: Write): Cells {
    const typed = (id: string) => [...this.#typed].filter(([cell]) => above(cell) === cellOf('article', id));
    const taken = change.flatMap(({ id, of }) => {
      const kept = this.#shelf.keptOf(id);
      if (!kept) return [];
      const [before] = writeOfArticles(Object.fromEntries(typed(id)), () => kept).change ?? [];
      const touched = this.#touched(before ? before.of(kept) : kept, of);
      return typed(id).filter(([cell]) => cell in touched);
    });
    for (const [cell] of taken) this.#typed.delete(cell);
    return Object.fromEntries(taken);
  }

  #touched(kept: Kept, of: Change['of']): Touched {
    return differences(articleCells([kept], this.#builtIn), articleCells([of(kept)], this.#builtIn));
  }

  #articles(kept: readonly Kept[], hidden: boolean): Cells {
    return { ...articleCells(kept, this.#builtIn), ...hiddenCell(hidden) };
  }
}

const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
