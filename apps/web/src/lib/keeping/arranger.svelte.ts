import type { Article } from '@vis-a-vis/parsing';
import type { Engine } from '../engine/engine.ts';
import type { JobName, Jobs } from '../engine/protocol.ts';
import { anchorGiven } from '../corrections/anchor-given.ts';
import type { Given } from '../kept/change-kept.ts';
import { countAll, type Progress } from './count-all.ts';
import { keepArticle, keptSource, type Kept } from '../kept/kept.ts';
import { refuseUnsound } from '../kept/refuse-unsound.ts';
import { fillGaps, pairKey, type Scene } from '../articles/arrange.ts';
import { askForGaps } from '../articles/ask-for-gaps.ts';
import type { Library } from '../articles/library.svelte.ts';
import { articleName } from '../text/article-name.ts';

/** What is arranged: the library, and the page that shows what comes of it. */
export type Stage = {
  readonly library: Library;
  plan(ids: readonly string[], fresh: readonly Article[]): Scene;
  settle(scene: Scene): void;
};
type Listed = { id: string; kept: Kept | undefined };

/** Has the library on the page follow what is kept: reads what is new, and counts its pairs behind the reader's back. */
export class Arranger {
  progress = $state.raw<Progress>();
  /** Why counting stopped; empty when it did not. */
  trouble = $state('');
  engine: Engine | undefined;
  /** The built-in articles as the page opened with them. */
  readonly sample: readonly Article[];

  readonly #stage: Stage;
  /** Articles that were read before they are listed, and the names they were read with. */
  #known = new WeakMap<Kept, { article: Article; names: Library['names'] }>();
  /** What each article on the page was read with: its facts and restored blocks as one string, '' for a built-in one as it was. */
  #shown: Map<string, string>;
  #arranging = $state(false);
  #counting: AbortController | undefined;
  #uncounted = new Set<string>();

  constructor(stage: Stage) {
    this.#stage = stage;
    this.sample = stage.library.articles;
    this.#shown = new Map(this.sample.map(({ id }) => [id, '']));
  }

  /** Whether the page is between two arrangements: what keeps to it waits until it is not. */
  get isArranging(): boolean {
    return this.#arranging;
  }

  isBuiltIn(id: string): boolean {
    return this.sample.some((article) => article.id === id);
  }

  /** Takes articles on the page for read as they are kept. */
  note(kept: readonly Kept[]): void {
    for (const one of kept) this.#shown.set(one.id, stateOf(one));
  }

  /** Has every article read anew when they are arranged next: the names are other ones. */
  forget(): void {
    this.#shown.clear();
  }

  /** Has those of them that were read already taken as they are when they are listed next. */
  know(kept: readonly Kept[], articles: readonly Article[]): void {
    const { names } = this.#stage.library;
    for (const article of articles) {
      const one = kept.find(({ id }) => id === article.id);
      if (one) this.#known.set(one, { article, names });
    }
  }

  /**
   * What a file or a link holds, its corrections on the words of sentences, `here` or as they came, while nothing of it is shown or
   * kept yet. Throws a `ReadingError` for the first of its `fresh` articles that cannot be read, or is not sound.
   */
  async readGiven<G extends Given>(given: G, fresh: readonly Kept[], here: readonly Article[]): Promise<G> {
    await this.#tryOut(fresh);
    return anchorGiven(given, (kept) => this.read(kept), this.sample, here);
  }

  async #tryOut(kept: readonly Kept[]): Promise<void> {
    try {
      for (const [done, one] of kept.entries()) {
        this.progress = { says: 'Reading', done, total: kept.length };
        const { names } = this.#stage.library;
        const article = await this.read(one);
        refuseUnsound(article, articleName(article));
        this.#known.set(one, { article, names });
      }
    } finally {
      this.progress = undefined;
    }
  }

  /** Reads an article off the page's thread. */
  read(kept: Kept): Promise<Article> {
    return this.ask('read', {
      source: keptSource(kept),
      restored: kept.restored,
      lexicon: this.#stage.library.names,
    });
  }

  /** Has a job done beside the page, unless `signal` gives up on it. */
  async ask<J extends JobName>(job: J, ask: Jobs[J]['ask'], signal?: AbortSignal): Promise<Jobs[J]['answer']> {
    if (!this.engine) throw new Error('The page is not awake yet.');
    return this.engine.run(job, ask, signal);
  }

  /**
   * Shows the built-in articles, unless they are `hidden`, and those that are kept. `follow` is called at once when they are shown:
   * until then nothing on the page is compared with what is kept, or what another tab did would be taken for the reader's.
   */
  async arrange(kept: readonly Kept[], hidden: boolean, follow: () => void): Promise<void> {
    const { engine } = this;
    if (!engine) return follow();
    this.cancel();
    this.#arranging = true;
    const listed: Listed[] = [
      ...(hidden ? [] : this.sample.map(({ id }) => ({ id, kept: kept.find((one) => one.id === id) }))),
      ...kept.filter(({ id }) => !this.isBuiltIn(id)).map((one) => ({ id: one.id, kept: one })),
    ];
    try {
      const { names } = this.#stage.library;
      const fresh = await this.#readAll(listed.filter((one) => this.#shown.get(one.id) !== stateOf(one.kept)));
      const ids = listed.map(({ id }) => id);
      await this.#carryOut(engine, ids, fresh);
      this.#shown = new Map(listed.map((one) => [one.id, stateOf(one.kept)]));
      if (fresh.length > 0 && names !== this.#stage.library.names) {
        this.forget();
        return await this.arrange(kept, hidden, follow);
      }
      follow();
      for (const { id } of fresh) this.#uncounted.add(id);
      void this.#count(engine);
    } finally {
      this.#arranging = false;
      if (this.progress?.says === 'Reading') this.progress = undefined;
    }
  }

  /** Has corrected pairs compared that are not, so that they count. One that fails stays not counted yet, as the map says. */
  compareCorrected(): void {
    if (this.engine) void this.#stage.library.compareCorrected(this.engine).catch(() => undefined);
  }

  /** Gives up counting; the articles stay. */
  cancel(): void {
    this.#counting?.abort();
    this.progress = undefined;
  }

  /** Shows the scene that is planned for `ids` once the engine answered what it cannot be shown without. */
  async #carryOut(engine: Engine, ids: readonly string[], fresh: readonly Article[]): Promise<void> {
    for (;;) {
      const { articles } = this.#stage.library;
      const plan = this.#stage.plan(ids, fresh);
      const answers = await askForGaps(engine, plan);
      const now = this.#stage.plan(ids, fresh);
      // The reader went on to another pair meanwhile, or had texts read anew: these are to stay.
      if (articles !== this.#stage.library.articles || pairKey(plan.pair) !== pairKey(now.pair)) continue;
      this.#stage.settle(fillGaps(now, answers));
      return;
    }
  }

  /** An article that was read before, unless the names are other ones now. */
  #takeKnown(kept: Kept): Article | undefined {
    const known = this.#known.get(kept);
    this.#known.delete(kept);
    return known?.names === this.#stage.library.names ? known?.article : undefined;
  }

  async #readAll(listed: readonly Listed[]): Promise<Article[]> {
    const articles: Article[] = [];
    for (const { id, kept } of listed) {
      const builtIn = this.sample.find((one) => one.id === id);
      if (kept) {
        this.#stage.library.sources.set(id, keptSource(kept));
        articles.push(this.#takeKnown(kept) ?? (await this.read(kept)));
      } else if (builtIn) articles.push(this.#stage.library.names ? await this.read(keepArticle(builtIn)) : builtIn);
      this.progress = { says: 'Reading', done: articles.length, total: listed.length };
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
      const finished = await countAll(engine, this.#stage.library, fresh, giveUp.signal, (progress) => {
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
