import type { Article } from '@vis-a-vis/parsing';
import type { Engine } from '../engine/engine.ts';
import { countAll } from './count-all.ts';
import { Keeper } from './keeper.svelte.ts';
import { keepArticle, keptSource, restoredIn, type Edits, type Kept } from './kept.ts';
import type { Reader } from './reader.svelte.ts';
import { openStorage, type KeptCorrection, type Stored } from './storage.ts';

/** The most articles of one's own. */
export const mostArticles = 500;

/** What goes on in the background. */
export type Progress = { says: string; done: number; total: number };

type Place = { id: string; kept: Kept | undefined };

/** The reader's own articles: which there are and what the reader says of them. The library on the page follows them. */
export class Shelf {
  readonly keeper: Keeper;
  /** Own articles, and built-in ones the reader changed. */
  kept = $state.raw<readonly Kept[]>([]);
  /** Whether the built-in articles are hidden. */
  hidden = $state(false);
  progress = $state.raw<Progress>();
  trouble = $state('');

  readonly #reader: Reader;
  /** The built-in articles as the page opened with them. */
  readonly #sample: readonly Article[];
  /** What each article on the page was read with: its facts and restored blocks as one string, '' for a built-in one as it was. */
  #shown = new Map<string, string>();
  #engine: Engine | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #arranging = false;
  #counting: AbortController | undefined;
  #uncounted = new Set<string>();
  #known = new Map<string, Article>();

  constructor(reader: Reader, opening: typeof openStorage = openStorage) {
    this.#reader = reader;
    this.#sample = reader.library.articles;
    this.#shown = new Map(this.#sample.map(({ id }) => [id, '']));
    this.keeper = new Keeper(
      (lost) => opening(lost),
      (stored) => void this.#inTurn(() => this.#take(stored)),
    );
  }

  /** The reader's own articles. */
  get own(): readonly Kept[] {
    return this.kept.filter(({ id }) => !this.isBuiltIn(id));
  }

  isBuiltIn(id: string): boolean {
    return this.#sample.some((article) => article.id === id);
  }

  /** Comes alive in the browser, with an engine beside the reader's. Resolves when what was kept is on the page. */
  async connect(engine: Engine): Promise<void> {
    this.#engine = engine;
    const stored = await this.keeper.open();
    if (stored) await this.#inTurn(() => this.#take(stored));
  }

  /** Reads an article off the page's thread. */
  read({ id, restored, ...kept }: Kept): Promise<Article> {
    if (!this.#engine) throw new Error('The page is not awake yet.');
    return this.#engine.run('read', { source: keptSource({ id, restored, ...kept }), restored });
  }

  /** Puts articles into the library and shows the first two, or the only one beside A; `known` are those of them already read. */
  async add(kept: readonly Kept[], known: readonly Article[]): Promise<void> {
    this.#known = new Map(known.map((article) => [article.id, article]));
    await this.put(kept, kept.length === 1 ? 'One article was added.' : `${kept.length} articles were added.`);
    this.#known.clear();
    const [first, second] = kept;
    if (!first || this.trouble !== '') return;
    await this.#reader.choose(second ? first.id : this.#reader.place.a, second?.id ?? first.id);
  }

  /** Puts articles on the shelf, as a step that can be taken back. */
  put(kept: readonly Kept[], says: string): Promise<void> {
    return this.#step(says, this.#putting(kept), this.#removing(kept));
  }

  /** Takes own articles away, as a step that can be taken back. */
  remove(ids: readonly string[]): Promise<void> {
    const gone = this.own.filter(({ id }) => ids.includes(id));
    const says = gone.length === 1 ? 'The article was removed.' : `${gone.length} articles were removed.`;
    return this.#step(says, this.#removing(gone), this.#putting(gone));
  }

  /** Lays facts of the reader over those of an article (`of` makes them of the former), as a step that can be taken back. */
  async edit(id: string, of: (edits: Edits) => Edits): Promise<void> {
    let before: Edits = {};
    const put = (next: (edits: Edits) => Edits) => () =>
      this.#change(
        (kept) => {
          const one = this.keptOf(id);
          before = one?.edits ?? {};
          return one ? putKept(kept, [{ ...one, edits: next(before) }]) : kept;
        },
        () => this.#keepOne(id, (stored) => ({ ...stored, edits: next(stored.edits) })),
      );
    const redo = put(of);
    await redo();
    const former = before;
    this.#remember(
      'The facts about the article were changed.',
      redo,
      put(() => former),
    );
  }

  /** Hides the built-in articles, or brings them back. */
  hide(hidden: boolean): Promise<void> {
    const put = (value: boolean) => () => {
      this.hidden = value;
      return this.#change(
        (kept) => kept,
        () => this.keeper.write({ settings: { hidden: value } }),
      );
    };
    return this.#step(
      hidden ? 'The built-in articles are hidden.' : 'The built-in articles are back.',
      put(hidden),
      put(!hidden),
    );
  }

  /** All there is to keep, as it is on the page. */
  parcel(): Stored {
    const { entries } = this.#reader.library.corrections;
    const corrections = entries.filter((one) => !one.takenBack).map(toKept);
    return { articles: [...this.kept], corrections, settings: { hidden: this.hidden } };
  }

  /** Puts all that a backup holds in the place of what is here. */
  restore({ articles, corrections, settings }: Stored): Promise<void> {
    return this.#inTurn(async () => {
      await this.#take({ articles, corrections, settings });
      await this.keeper.write({ clear: true, put: articles, correct: corrections, settings });
    });
  }

  /** Adds what a link or an export holds to what is here; articles that are here already stay as they are. */
  merge({ articles, corrections }: Pick<Stored, 'articles' | 'corrections'>): Promise<void> {
    const isChanged = ({ id, edits, restored }: Kept): boolean =>
      !this.isBuiltIn(id) || Object.keys(edits).length > 0 || restored.length > 0;
    const fresh = articles.filter((one) => isChanged(one) && !this.kept.some(({ id }) => id === one.id));
    return this.#inTurn(async () => {
      const here = this.parcel();
      const known = new Set(here.corrections.map(({ key }) => key));
      const said = corrections.filter(({ key }) => !known.has(key));
      await this.#take({
        ...here,
        articles: putKept(here.articles, fresh),
        corrections: [...here.corrections, ...said],
      });
      await this.keeper.write({ put: fresh, correct: said });
    });
  }

  /** Keeps what changed on the page: blocks that were restored or struck, and corrections. Called whenever they change. */
  follow(): void {
    const { library } = this.#reader;
    // What it depends on is named even while there is nothing to do.
    const { articles } = library;
    const { entries } = library.corrections;
    if (this.#arranging || !this.#engine) return;
    for (const article of articles) {
      const restored = restoredIn(article);
      const known = this.kept.find(({ id }) => id === article.id);
      if (String(known?.restored ?? []) === String(restored)) continue;
      const next = { ...(known ?? keepArticle(article)), restored };
      this.kept = putKept(this.kept, [next]);
      this.#shown.set(article.id, stateOf(next));
      void this.#keepOne(article.id, (stored) => ({ ...stored, restored }));
    }
    this.keeper.keepCorrections(entries);
  }

  /** Gives up counting; the articles stay. */
  cancel(): void {
    this.#counting?.abort();
    this.progress = undefined;
  }

  /** An article as it is kept, or, of a built-in one, as it would be. */
  keptOf(id: string): Kept | undefined {
    const article = this.#sample.find((one) => one.id === id);
    return this.kept.find((one) => one.id === id) ?? (article && keepArticle(article));
  }

  /** Changes what is stored of one article; what other tabs wrote of it stays. */
  #keepOne(id: string, of: (kept: Kept) => Kept): Promise<void> {
    const kept = this.keptOf(id);
    return this.keeper.write({ change: { id, of, ...(this.isBuiltIn(id) && kept && { orElse: kept }) } });
  }

  #putting(kept: readonly Kept[]) {
    return () =>
      this.#change(
        (before) => putKept(before, kept),
        () => this.keeper.write({ put: kept }),
      );
  }

  #removing(gone: readonly Kept[]) {
    const ids = gone.map(({ id }) => id);
    return () =>
      this.#change(
        (before) => before.filter(({ id }) => !ids.includes(id)),
        () => this.keeper.write({ remove: ids }),
      );
  }

  async #step(says: string, redo: () => Promise<void>, undo: () => Promise<void>): Promise<void> {
    await redo();
    this.#remember(says, redo, undo);
  }

  #remember(says: string, redo: () => Promise<void>, undo: () => Promise<void>): void {
    if (this.trouble !== '') return;
    this.#reader.library.history.add({ says, undo: () => void undo(), redo: () => void redo() });
    this.#reader.say(says);
  }

  /** Shows other articles, and keeps them once they are shown. */
  #change(of: (kept: readonly Kept[]) => readonly Kept[], keep: () => Promise<void>): Promise<void> {
    return this.#inTurn(async () => {
      await this.#arrange(of(this.kept));
      await keep();
    });
  }

  /** Takes in what is kept, here or by another tab. */
  async #take({ articles, corrections, settings }: Stored): Promise<void> {
    this.hidden = settings.hidden === true;
    await this.#arrange(articles);
    const said = this.#reader.library.corrections;
    const takenBack = said.entries.filter((one) => one.takenBack && !corrections.some(({ key }) => key === one.key));
    const entries = [...corrections.map((one) => ({ ...one, takenBack: false })), ...takenBack];
    said.replace(entries.sort((one, other) => (one.key < other.key ? -1 : 1)));
    this.keeper.knowCorrections(said.entries);
  }

  /** Has the library follow `kept`: reads what is new or changed, then counts the pairs behind the reader's back. */
  async #arrange(kept: readonly Kept[]): Promise<void> {
    const engine = this.#engine;
    if (!engine) return;
    this.cancel();
    this.#arranging = true;
    const own = kept.filter(({ id }) => !this.isBuiltIn(id));
    if (own.length === 0) this.hidden = false;
    const places: Place[] = [
      ...(this.hidden ? [] : this.#sample.map(({ id }) => ({ id, kept: kept.find((one) => one.id === id) }))),
      ...own.map((one) => ({ id: one.id, kept: one })),
    ];
    try {
      const fresh = await this.#read(places.filter((one) => this.#shown.get(one.id) !== stateOf(one.kept)));
      await this.#reader.arrange(
        engine,
        places.map(({ id }) => id),
        fresh,
      );
      this.kept = kept;
      this.#shown = new Map(places.map((one) => [one.id, stateOf(one.kept)]));
      for (const { id } of fresh) this.#uncounted.add(id);
      void this.#count(engine);
    } finally {
      this.#arranging = false;
      if (this.progress?.says === 'Reading') this.progress = undefined;
    }
  }

  async #read(places: readonly Place[]): Promise<Article[]> {
    const articles: Article[] = [];
    for (const { id, kept } of places) {
      const builtIn = this.#sample.find((one) => one.id === id);
      if (kept) {
        this.#reader.library.sources.set(id, keptSource(kept));
        articles.push(this.#known.get(id) ?? (await this.read(kept)));
      } else if (builtIn) articles.push(builtIn);
      this.progress = { says: 'Reading', done: articles.length, total: places.length };
    }
    return articles;
  }

  /** Counts the pairs of articles that are new on the page; what is given up on waits for the next time. */
  async #count(engine: Engine): Promise<void> {
    const giveUp = new AbortController();
    this.#counting = giveUp;
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

  /** One after the other, so that no change works on what another is changing. */
  #inTurn(step: () => Promise<void>): Promise<void> {
    const turn = this.#turn.then(async () => {
      this.trouble = '';
      try {
        await step();
      } catch (error) {
        this.trouble = error instanceof Error ? error.message : String(error);
      }
    });
    this.#turn = turn;
    return turn;
  }
}

function putKept(kept: readonly Kept[], fresh: readonly Kept[]): Kept[] {
  const ids = new Set(fresh.map(({ id }) => id));
  return [...kept.filter(({ id }) => !ids.has(id)), ...fresh].sort((one, other) => one.added - other.added);
}

function toKept({ key, first, second, correction }: KeptCorrection): KeptCorrection {
  return { key, first, second, correction };
}

function stateOf(kept: Kept | undefined): string {
  return kept ? JSON.stringify([kept.edits, kept.restored]) : '';
}
