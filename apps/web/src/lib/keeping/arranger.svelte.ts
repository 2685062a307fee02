import type { Article } from '@vis-a-vis/parsing';
import type { Engine } from '../engine/engine.ts';
import type { JobName, Jobs } from '../engine/protocol.ts';
import { countAll } from './count-all.ts';
import type { Progress } from './progress.ts';
import { keepArticle, keptSource, type Kept } from '../kept/kept.ts';
import type { Reader } from '../reader/reader.svelte.ts';

type Place = { id: string; kept: Kept | undefined };

/** Has the library on the page follow what is kept: reads what is new, and counts its pairs behind the reader's back. */
export class Arranger {
  progress = $state.raw<Progress>();
  /** Why counting stopped; empty when it did not. */
  trouble = $state('');
  engine: Engine | undefined;
  /** Articles already read, by id, to be taken as they are. */
  known = new Map<string, Article>();
  /** The built-in articles as the page opened with them. */
  readonly sample: readonly Article[];

  readonly #reader: Reader;
  /** What each article on the page was read with: its facts and restored blocks as one string, '' for a built-in one as it was. */
  #shown: Map<string, string>;
  #arranging = $state(false);
  #counting: AbortController | undefined;
  #uncounted = new Set<string>();

  constructor(reader: Reader) {
    this.#reader = reader;
    this.sample = reader.library.articles;
    this.#shown = new Map(this.sample.map(({ id }) => [id, '']));
  }

  /** Whether the page is between two arrangements: what keeps to it waits until it is not. */
  get isArranging(): boolean {
    return this.#arranging;
  }

  isBuiltIn(id: string): boolean {
    return this.sample.some((article) => article.id === id);
  }

  /** Takes an article on the page for read as it is kept. */
  note(kept: Kept): void {
    this.#shown.set(kept.id, stateOf(kept));
  }

  /** Has every article read anew when they are arranged next: the names are other ones. */
  forget(): void {
    this.#shown.clear();
    this.known.clear();
  }

  /** Reads an article off the page's thread. */
  read(kept: Kept): Promise<Article> {
    return this.ask('read', {
      source: keptSource(kept),
      restored: kept.restored,
      lexicon: this.#reader.library.names,
    });
  }

  /** Has a job done beside the page, unless `signal` gives up on it. */
  async ask<J extends JobName>(job: J, ask: Jobs[J]['ask'], signal?: AbortSignal): Promise<Jobs[J]['answer']> {
    if (!this.engine) throw new Error('The page is not awake yet.');
    return this.engine.run(job, ask, signal);
  }

  /** Shows the built-in articles, unless they are `hidden`, and those that are kept. */
  async arrange(kept: readonly Kept[], hidden: boolean): Promise<void> {
    const { engine } = this;
    if (!engine) return;
    this.cancel();
    this.#arranging = true;
    const places: Place[] = [
      ...(hidden ? [] : this.sample.map(({ id }) => ({ id, kept: kept.find((one) => one.id === id) }))),
      ...kept.filter(({ id }) => !this.isBuiltIn(id)).map((one) => ({ id: one.id, kept: one })),
    ];
    try {
      const { names } = this.#reader.library;
      const fresh = await this.#readAll(places.filter((one) => this.#shown.get(one.id) !== stateOf(one.kept)));
      const ids = places.map(({ id }) => id);
      await this.#reader.arrange(engine, ids, fresh);
      this.#shown = new Map(places.map((one) => [one.id, stateOf(one.kept)]));
      if (fresh.length > 0 && names !== this.#reader.library.names) {
        this.forget();
        return await this.arrange(kept, hidden);
      }
      for (const { id } of fresh) this.#uncounted.add(id);
      void this.#count(engine);
    } finally {
      this.#arranging = false;
      if (this.progress?.says === 'Reading') this.progress = undefined;
    }
  }

  /** Gives up counting; the articles stay. */
  cancel(): void {
    this.#counting?.abort();
    this.progress = undefined;
  }

  async #readAll(places: readonly Place[]): Promise<Article[]> {
    const articles: Article[] = [];
    for (const { id, kept } of places) {
      const builtIn = this.sample.find((one) => one.id === id);
      if (kept) {
        this.#reader.library.sources.set(id, keptSource(kept));
        articles.push(this.known.get(id) ?? (await this.read(kept)));
      } else if (builtIn) articles.push(this.#reader.library.names ? await this.read(keepArticle(builtIn)) : builtIn);
      this.progress = { says: 'Reading', done: articles.length, total: places.length };
    }
    return articles;
  }

  /** Counts the pairs of articles that are new on the page; what is given up on waits for the next time. */
  async #count(engine: Engine): Promise<void> {
    const giveUp = new AbortController();
    this.#counting = giveUp;
    this.trouble = '';
    const fresh = [...this.#uncounted];
    if (fresh.length === 0) return;
    try {
      const finished = await countAll(engine, this.#reader.library, fresh, giveUp.signal, (progress) => {
        this.progress = progress;
      });
      if (finished) this.#uncounted.clear();
    } catch (error) {
      if (!giveUp.signal.aborted) this.trouble = error instanceof Error ? error.message : String(error);
    }
  }
}

function stateOf(kept: Kept | undefined): string {
  return kept ? JSON.stringify([kept.edits, kept.restored]) : '';
}
