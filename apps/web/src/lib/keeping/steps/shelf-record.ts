import type { Holder } from '../../articles/history.svelte.ts';
import type { Library } from '../../articles/library.svelte.ts';
import { changeKept } from '../../kept/change-kept.ts';
import type { Kept } from '../../kept/kept.ts';
import type { Write } from '../../kept/storage.ts';
import { differences, type Cells, type Touched } from '../../record/cells.ts';
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
  /** Does something once all before it are done; resolves to whether it was done. */
  turn(work: () => Promise<void>): Promise<boolean>;
  state(): { readonly kept: readonly Kept[]; readonly hidden: boolean };
  change(write: Write, rereads?: boolean): Promise<void>;
  keepChanges(): void;
  /** Takes in what other tabs kept. */
  takeIn(): Promise<void>;
  /** A built-in article as it is kept, or would be. */
  keptOf(id: string): Kept | undefined;
  /** Has all articles read anew when they are shown next. */
  forget(): void;
};

/** Puts on record what the shelf changes, and has it hold again what it held. */
export class ShelfRecord implements Holder {
  readonly #page: Page;
  readonly #builtIn: readonly string[];
  readonly #shelf: Shelved;

  constructor(page: Page, builtIn: readonly string[], shelf: Shelved) {
    this.#page = page;
    this.#builtIn = builtIn;
    this.#shelf = shelf;
    page.library.history.hold(['article', 'hidden', 'name', 'backed-up', 'restored-at'], this);
  }

  /** Makes a step that can be taken back, and shows `fresh` articles. Resolves to whether it was made. */
  make({ says, write, rereads, looks }: ShelfStep, fresh: readonly Kept[] = []): Promise<boolean> {
    return this.step(says, fresh, async () => {
      if (looks) await this.#shelf.takeIn();
      const change = write();
      const { kept, hidden } = this.#shelf.state();
      const before = this.#articles(kept, hidden);
      await this.#shelf.change(change, rereads);
      return differences(before, this.#articles(changeKept(kept, change), this.#shelf.state().hidden));
    });
  }

  /** The same of any `work`, which answers with the cells it touched; what is done until the articles are compared comes after it. */
  async step(says: string, fresh: readonly Kept[], work: () => Promise<Touched>): Promise<boolean> {
    let cells: Touched = {};
    const isMade = await this.#shelf.turn(async () => {
      this.#shelf.keepChanges();
      cells = await work();
    });
    if (!isMade) return false;
    this.#page.library.history.add({ says, cells });
    const showing = this.#page.showFirst(fresh.filter(({ id }) => !this.#builtIn.includes(id)));
    this.#page.steps.say(says, Object.keys(cells).length > 0);
    await showing;
    return true;
  }

  /** Has something done in its turn, once all is here that other tabs kept until then. */
  readonly turn = (work: () => Promise<void>): Promise<boolean> =>
    this.#shelf.turn(async () => {
      this.#shelf.keepChanges();
      await this.#shelf.takeIn();
      await work();
      this.#shelf.keepChanges();
    });

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
      const articles = writeOfArticles(cells, (id) => this.#shelf.keptOf(id));
      if ('restored-at' in cells) this.#shelf.keeper.restoredAt = numberOf(cells['restored-at']);
      await this.#shelf.change({ ...articles, settings });
    } catch (error) {
      library.names = names;
      throw error;
    }
    if ('backed-up' in cells) this.#shelf.keeper.changedSince = cells['backed-up'] === undefined;
  }

  #articles(kept: readonly Kept[], hidden: boolean): Cells {
    return { ...articleCells(kept, this.#builtIn), ...hiddenCell(hidden) };
  }
}

const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
