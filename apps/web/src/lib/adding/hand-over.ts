import type { Shelf } from '../keeping/shelf.svelte.ts';
import type { Parcel } from '../out/parcel.ts';
import type { Kept } from '../kept/kept.ts';
import { stampAdded, type Draft } from './draft.ts';

/** The shelf as it takes articles in. */
export type Taking = Pick<Shelf, 'own' | 'isBuiltIn' | 'add' | 'merge'>;

/** Hands drafts to the shelf, behind all that is there. */
export class HandOver {
  /** What is on its way: handed over, and not on the shelf yet. */
  leaving: readonly Draft[] = [];
  readonly #shelf: Taking;
  #last: readonly Kept[] = [];

  constructor(shelf: Taking) {
    this.#shelf = shelf;
  }

  /** Hands over what a link or a file of this page holds. Rejects with a `ReadingError` where it is not sound. */
  async merge(parcel: Parcel): Promise<void> {
    const builtIn = parcel.articles.filter(({ id }) => this.#shelf.isBuiltIn(id));
    const own = parcel.articles.filter((one) => !builtIn.includes(one)).sort((one, other) => one.added - other.added);
    await this.#shelf.merge({ ...parcel, articles: [...builtIn, ...this.#putLast(own)] });
  }

  /** Articles as they are kept, with times after those of all that were handed over before. */
  #putLast(articles: readonly Kept[]): Kept[] {
    const stamped = stampAdded(articles, [...this.#shelf.own, ...this.#last], Date.now());
    if (stamped.length > 0) this.#last = stamped.slice(-1);
    return stamped;
  }

  /** Has the shelf take drafts. Resolves to whether it did. */
  async add(drafts: readonly Draft[]): Promise<boolean> {
    const kept = this.#putLast(drafts.map((draft) => draft.kept));
    const known = drafts.filter(({ stale }) => !stale).map(({ article }) => article);
    this.leaving = [...this.leaving, ...drafts];
    const isAdded = await this.#shelf.add(kept, known);
    this.leaving = this.leaving.filter((draft) => !drafts.includes(draft));
    return isAdded;
  }
}
