import type { Article } from '@vis-a-vis/parsing';
import type { Engine } from '../engine/engine.ts';
import { Arranger } from './arranger.svelte.ts';
import type { Progress } from './progress.ts';
import { CorrectionKeeper } from './correction-keeper.ts';
import { Keeper } from './keeper.svelte.ts';
import { keepArticle, putKept, restoredIn, type Edits, type Kept } from '../kept/kept.ts';
import { newIn, type Given } from './new-in.ts';
import type { Reader } from '../reader/reader.svelte.ts';
import { ReaderSettings } from './reader-settings.ts';
import type { Stored } from '../kept/stored.ts';
import { openStorage } from '../kept/storage.ts';
import { Turns } from './turns.svelte.ts';

/** The reader's own articles, and what the reader says of them. The library on the page follows them. */
export class Shelf {
  readonly keeper: Keeper;
  /** Own articles, and built-in ones the reader changed. */
  kept = $state.raw<readonly Kept[]>([]);
  /** Whether built-in articles are hidden as long as there are own ones. */
  hidden = $state(false);

  readonly #reader: Reader;
  readonly #arranger: Arranger;
  readonly #settings: ReaderSettings;
  readonly #said: CorrectionKeeper;
  readonly #turns = new Turns();
  #awake = false;

  constructor(reader: Reader, opening: typeof openStorage = openStorage) {
    this.#reader = reader;
    this.#arranger = new Arranger(reader);
    this.#settings = new ReaderSettings(reader);
    this.keeper = new Keeper(
      (lost) => opening(lost),
      () => void this.#turns.take(() => this.#takeIn(() => this.keeper.latest())),
      () => this.#whole(),
    );
    this.#said = new CorrectionKeeper(this.keeper);
  }

  get own(): readonly Kept[] {
    return this.kept.filter(({ id }) => !this.isBuiltIn(id));
  }

  /** What goes on in the background. */
  get progress(): Progress | undefined {
    return this.#arranger.progress;
  }

  /** Why the last change was not made; empty when it was. */
  get trouble(): string {
    return this.#turns.failed || this.#arranger.trouble;
  }

  readonly isBuiltIn = (id: string): boolean => this.#arranger.isBuiltIn(id);

  /** Comes alive in the browser, with an engine beside the reader's. Resolves when what was kept is on the page. */
  async connect(engine: Engine): Promise<void> {
    this.#arranger.engine = engine;
    await this.#turns.take(() => this.#takeIn(() => this.keeper.open()));
    this.#awake = true;
    this.follow();
  }

  /** Off the page's thread: reads an article, has any job done. */
  readonly read = (kept: Kept): Promise<Article> => this.#arranger.read(kept);
  readonly ask: Arranger['ask'] = (job, ask, signal) => this.#arranger.ask(job, ask, signal);

  /**
   * Puts articles into the library, as a step that can be taken back, and shows the first two, or the only one beside A; `known` are
   * those of them already read.
   */
  async add(kept: readonly Kept[], known: readonly Article[]): Promise<void> {
    this.#arranger.known = new Map(known.map((article) => [article.id, article]));
    const says = kept.length === 1 ? 'One article was added.' : `${kept.length} articles were added.`;
    await this.#step(says, this.#putting(kept), this.#removing(kept), kept);
    this.#arranger.known.clear();
  }

  /** Takes own articles away, as a step that can be taken back. */
  remove(ids: readonly string[]): Promise<void> {
    const gone = this.own.filter(({ id }) => ids.includes(id));
    const says = gone.length === 1 ? 'The article was removed.' : `${gone.length} articles were removed.`;
    return this.#step(says, this.#removing(gone), this.#putting(gone));
  }

  /** Lays facts of the reader over those of an article (`of` makes them of the former), as a step that can be taken back. */
  edit(id: string, of: (edits: Edits) => Edits): Promise<void> {
    let former: Edits | undefined;
    const put = (next: (edits: Edits) => Edits) => () =>
      this.#change(
        (kept) => {
          const one = this.keptOf(id);
          former ??= one?.edits ?? {};
          return one ? putKept(kept, [{ ...one, edits: next(one.edits) }]) : kept;
        },
        () => this.jot(id, (stored) => ({ ...stored, edits: next(stored.edits) })),
      );
    const before = put(() => former ?? {});
    return this.#step('The facts about the article were changed.', put(of), before);
  }

  /** Keeps what the reader notes on an article; the article stays as it was read. */
  note(id: string, note: string): Promise<void> {
    return this.#turns.take(async () => {
      const one = this.keptOf(id);
      if (one) this.kept = putKept(this.kept, [{ ...one, note }]);
      await this.jot(id, (stored) => ({ ...stored, note }));
    });
  }

  /** Hides the built-in articles, or brings them back. */
  hide(hidden: boolean): Promise<void> {
    const put = (value: boolean) => () => {
      this.hidden = value;
      const keep = () => this.keeper.write({ settings: { hidden: value } });
      return this.#change((kept) => kept, keep);
    };
    const says = `The built-in articles are ${hidden ? 'hidden' : 'back'}.`;
    return this.#step(says, put(hidden), put(!hidden));
  }

  /** All there is to keep, as it is on the page. */
  parcel(): Stored {
    const { kept } = this.#reader.library.corrections;
    return { articles: [...this.kept], corrections: kept, settings: { hidden: this.hidden, ...this.#settings.now } };
  }

  /** The same by the names it is kept under, and when it was backed up last. */
  #whole(): Stored {
    const { backupAt } = this.keeper;
    return { ...this.parcel(), settings: { hidden: this.hidden, backupAt, ...this.#settings.byName } };
  }

  /** Puts all that a backup holds in the place of what is here, as a step that can be taken back, and shows its first articles. */
  restore(stored: Stored): Promise<void> {
    const before = this.parcel();
    const put = (whole: Stored) => () =>
      this.#turns.take(async () => {
        await this.#take(whole);
        const { settings } = this.#whole();
        await this.keeper.write({ clear: true, put: whole.articles, correct: whole.corrections, settings });
        // The file that was restored holds all of it.
        this.keeper.changedSince = whole !== stored;
      });
    return this.#step('The backup was put in the place of what was here.', put(stored), put(before), stored.articles);
  }

  /** Adds what a link or an export holds to what is here; articles that are here already stay as they are. */
  merge(parcel: Given): Promise<void> {
    return this.#turns.take(async () => {
      const here = this.parcel();
      const { put, correct } = newIn(parcel, here, this.isBuiltIn);
      const corrections = [...here.corrections, ...correct];
      await this.#take({ ...here, articles: putKept(here.articles, put), corrections });
      await this.keeper.write({ put, correct });
    });
  }

  /** Keeps what changed on the page: restored or struck blocks, corrections, settings. Called whenever they change. */
  follow(): void {
    const { library } = this.#reader;
    // What it depends on is named even while there is nothing to do.
    const { articles } = library;
    const { entries } = library.corrections;
    void this.#settings.now;
    if (!this.#awake) return;
    this.#settings.keepChanges(this.keeper);
    if (this.#arranger.isArranging) return;
    for (const article of articles) {
      const restored = restoredIn(article);
      const known = this.kept.find(({ id }) => id === article.id);
      if (String(known?.restored ?? []) === String(restored)) continue;
      const next = { ...(known ?? keepArticle(article)), restored };
      this.kept = putKept(this.kept, [next]);
      this.#arranger.note(next);
      void this.jot(article.id, (stored) => ({ ...stored, restored }));
    }
    this.#said.keepChanges(entries);
  }

  /** Gives up counting; the articles stay. */
  cancel(): void {
    this.#arranger.cancel();
  }

  /** An article as it is kept, or, of a built-in one, as it would be. */
  keptOf(id: string): Kept | undefined {
    const article = this.#arranger.sample.find((one) => one.id === id);
    return this.kept.find((one) => one.id === id) ?? (article && keepArticle(article));
  }

  /** Changes what is stored of one article, and nothing on the page; what other tabs wrote of it stays. */
  jot(id: string, of: (kept: Kept) => Kept): Promise<void> {
    const kept = this.keptOf(id);
    return this.keeper.write({ change: { id, of, ...(this.isBuiltIn(id) && kept && { orElse: kept }) } });
  }

  #putting(kept: readonly Kept[]) {
    const keep = () => this.keeper.write({ put: kept });
    return () => this.#change((before) => putKept(before, kept), keep);
  }

  #removing(gone: readonly Kept[]) {
    const ids = gone.map(({ id }) => id);
    const keep = () => this.keeper.write({ remove: ids });
    return () => this.#change((before) => before.filter(({ id }) => !ids.includes(id)), keep);
  }

  /** Makes a step that can be taken back, and shows `fresh` articles; what is done until these are compared comes after it. */
  async #step(says: string, redo: () => Promise<void>, undo: () => Promise<void>, fresh: readonly Kept[] = []) {
    const made = (way: () => Promise<void>) => () => way().then(() => this.#turns.failed === '');
    if (!(await made(redo)())) return;
    this.#reader.library.history.add({ says, undo: made(undo), redo: made(redo) });
    const showing = this.#reader.showFirst(fresh.filter(({ id }) => !this.isBuiltIn(id)));
    this.#reader.steps.say(says, true);
    await showing;
  }

  /** Shows other articles, and keeps them once they are shown. */
  #change(of: (kept: readonly Kept[]) => readonly Kept[], keep: () => Promise<void>): Promise<void> {
    return this.#turns.take(async () => {
      await this.#arrange(of(this.kept));
      await keep();
    });
  }

  /** Takes in what is kept. It is read in its turn: what the reader added since an earlier look would be taken for gone. */
  async #takeIn(look: () => Promise<Stored | undefined>): Promise<void> {
    const stored = await look();
    if (stored) await this.#take(stored);
  }

  /** Takes in what is kept, here or by another tab. */
  async #take({ articles, corrections, settings }: Stored): Promise<void> {
    if (await this.#settings.take(settings)) this.#arranger.forget();
    this.hidden = settings.hidden === true;
    await this.#arrange(articles);
    this.#said.take(this.#reader.library.corrections, corrections);
  }

  /** Has the page follow `kept`; with no article of one's own the built-in ones are shown. */
  async #arrange(kept: readonly Kept[]): Promise<void> {
    const hidden = this.hidden && kept.some(({ id }) => !this.isBuiltIn(id));
    await this.#arranger.arrange(kept, hidden);
    this.kept = kept;
  }
}
