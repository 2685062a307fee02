import type { Sensitivity } from '@vis-a-vis/comparison';
import { compareFigures, type ComparedFigures } from '@vis-a-vis/measures';
import type { Article } from '@vis-a-vis/parsing';
import { arrange, type Scene } from '../articles/arrange.ts';
import type { Library } from '../articles/library.svelte.ts';
import { linkCounts, pairOf } from '../articles/pair-of.ts';
import { keepPair, type Pair, type PairIds } from '../pair/pair.ts';

/** The pair on the page, with all there is to show of it; the one the place names follows once it is compared. */
export class ShownPair {
  readonly pair: Pair;
  readonly counts: ReturnType<typeof linkCounts>;
  /** Compared when a view first asks for them, and kept for the next one. */
  readonly figures: ComparedFigures;
  readonly #library: Library;
  readonly #start: PairIds;
  #ids: PairIds;

  /** Begins at the pair `start`, which is compared. `sensitivity` says how sure its links must be. */
  constructor(library: Library, start: PairIds, sensitivity: () => Sensitivity) {
    this.#library = library;
    this.#start = start;
    this.#ids = $state.raw(start);
    this.pair = $derived(pairOf(library, this.#ids, sensitivity()));
    this.counts = $derived(linkCounts(library, this.#ids));
    this.figures = $derived(compareFigures(this.pair.a, this.pair.b, this.pair.comparison.links));
  }

  /** The pair that is shown where nothing else is asked for, of the articles `ids`. */
  startAmong(ids: readonly string[]): PairIds {
    return keepPair(this.#start, ids, this.#start);
  }

  /** What would stand on the page if the articles were `ids`, `fresh` among them new or read anew. */
  plan(ids: readonly string[], fresh: readonly Article[]): Scene {
    return arrange({ holdings: this.#library.holdings, pair: this.#ids }, ids, fresh, this.#start);
  }

  /** Shows a pair that is compared. Answers whether it is another one: the same stays as it is drawn. */
  show({ a, b }: PairIds): boolean {
    if (a === this.#ids.a && b === this.#ids.b) return false;
    this.#ids = { a, b };
    return true;
  }
}
