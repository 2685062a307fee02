import type { Comparison, NearestSentences, Sensitivity } from '@vis-a-vis/comparison';
import type { Article } from '@vis-a-vis/parsing';
import { chooseGroup } from '../articles/choose-group.ts';
import type { Change, Library } from '../articles/library.svelte.ts';
import { pairWithoutTokens } from '../engine/without-tokens.ts';
import type { Pair } from '../pair/pair.ts';
import type { Asking } from './asking.svelte.ts';

/** What a group is chosen from, and who is asked for its comparisons. */
type Chooser = {
  readonly library: Library;
  readonly pair: Pair;
  readonly storyArticles: readonly Article[];
  readonly sensitivity: Sensitivity;
  readonly asking: Asking;
};
type Ids = readonly [a: string, b: string];

/**
 * The articles that the lenses set side by side, at most five: the whole of a small story, else the pair and those of it
 * that share most passages with it; with the comparisons of all their pairs, which are asked for when a lens needs them.
 */
export class Group {
  readonly #reader: Chooser;
  readonly articles: Article[];
  /** What there is of their comparisons, and the pairs still to be compared. */
  readonly comparisons: Comparison[];
  readonly missing: Ids[];
  #nearest = $state.raw<{ a: Article; b: Article; found: NearestSentences }>();
  /** For every sentence of the pair the nearest of the other article; `undefined` until `findNearest` has run. */
  readonly nearest: NearestSentences | undefined;

  constructor(reader: Chooser) {
    this.#reader = reader;
    this.articles = $derived(
      chooseGroup(reader.storyArticles, reader.pair, reader.library.countLinks(reader.sensitivity)),
    );
    const pairs = $derived(
      this.articles.flatMap(({ id }, i) => this.articles.slice(i + 1).map((other): Ids => [id, other.id])),
    );
    const known = $derived(pairs.map(([a, b]) => this.#comparison(a, b)));
    this.comparisons = $derived(known.filter((one) => one !== undefined));
    this.missing = $derived(pairs.filter((_, i) => known[i] === undefined));
    this.nearest = $derived(
      this.#nearest?.a === reader.pair.a && this.#nearest.b === reader.pair.b ? this.#nearest.found : undefined,
    );
  }

  /** Has the pairs compared that are missing, and takes them in at once: every one would draw the lens anew. */
  async compareMissing(): Promise<void> {
    const { library } = this.#reader;
    const { missing } = this;
    await this.#reader.asking.run(async (engine, signal) => {
      const changes: Change[] = [];
      for (const [a, b] of missing) changes.push(await library.compare(engine, a, b, signal));
      return () => changes.forEach((change) => change());
    });
  }

  /** Has the nearest sentences of the pair looked for. */
  async findNearest(): Promise<void> {
    const { a, b } = this.#reader.pair;
    await this.#reader.asking.run(async (engine, signal) => {
      const found = await engine.run('nearest', pairWithoutTokens(a, b), signal);
      return () => (this.#nearest = { a, b, found });
    });
  }

  #comparison(a: string, b: string): Comparison | undefined {
    const { library, sensitivity } = this.#reader;
    return library.comparison(a, b, sensitivity) ?? library.comparison(b, a, sensitivity);
  }
}
