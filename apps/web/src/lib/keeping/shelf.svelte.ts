import type { Article } from '@vis-a-vis/parsing';
import type { Engine } from '../engine/engine.ts';
import { changedBlocks, changeKept, newIn, type Given } from '../kept/change-kept.ts';
import { keepArticle, type Edits, type Kept } from '../kept/kept.ts';
import { openStorage } from '../kept/storage.ts';
import type { Stored } from '../kept/stored.ts';
import { joinWrites, type Write } from '../kept/write.ts';
import { holdSame } from '../kept/hold-same.ts';
import { Arranger } from './arranger.svelte.ts';
import { CorrectionKeeper } from './correction-keeper.ts';
import type { Progress } from './count-all.ts';
import { Keeper } from './keeper/keeper.svelte.ts';
import { addGiven, putBackup, type Opened } from './open-parcel.ts';
import type { Page } from './page.ts';
import { Queue } from './keeper/queue.svelte.ts';
import { Made } from './keeper/made.ts';
import { ReaderSettings } from './lists/reader-settings.ts';
import { adding, editing, hiding, noting, removing } from './steps/shelf-steps.ts';
import { ShelfRecord } from './steps/shelf-record.ts';
import { StepKeeper } from './steps/step-keeper.ts';
import { tabName } from './steps/tab-name.ts';

/** The reader's own articles, and what the reader says of them. The library on the page follows them. */
export class Shelf {
  readonly keeper: Keeper;
  /** Own articles, and built-in ones the reader changed. */
  kept = $state.raw<readonly Kept[]>([]);
  /** Whether built-in articles are hidden as long as there are own ones. */
  hidden = $state(false);

  readonly #page: Page;
  readonly #arranger: Arranger;
  readonly #settings: ReaderSettings;
  readonly #said: CorrectionKeeper;
  readonly #steps: ShelfRecord;
  readonly #kept: StepKeeper;
  readonly #queue = new Queue();
  readonly #opened: Opened;
  readonly #made: Made;
  #awake = $state(false);

  constructor(page: Page, opening: typeof openStorage = openStorage, tab = tabName()) {
    this.#page = page;
    this.#arranger = new Arranger(page);
    this.#settings = new ReaderSettings(page);
    this.keeper = new Keeper(
      (lost) => opening(lost),
      () => void this.#queue.look(this.#takeIn),
      () => this.#whole(),
    );
    this.#made = new Made(this.keeper, () => this.#takeChanges());
    this.#said = new CorrectionKeeper(page.library.corrections);
    const builtIn = this.#arranger.sample.map(({ id }) => id);
    this.#opened = {
      own: { builtIn, topics: page.topicList.start },
      keeper: this.keeper,
      parcel: () => this.parcel(),
      whole: () => this.#whole(),
      show: (stored) => this.#show(stored),
      keep: this.#made.add,
    };
    this.#steps = new ShelfRecord(page, builtIn, {
      ...this.#opened,
      turn: (work) => this.#queue.add(() => this.#turn(work)),
      state: () => this,
      change: (write, rereads, changedSince) => this.#change(write, rereads, changedSince),
      keptOf: (id) => this.keptOf(id),
      forget: () => this.#arranger.forget(),
    });
    this.#kept = new StepKeeper(this.keeper, page.library.history, page.steps, tab);
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
    return this.#queue.failed || this.#arranger.trouble;
  }

  /** Whether anything the reader did is on its way to the disk. What changed while the page is arranged is kept only then. */
  get isSaving(): boolean {
    return this.#queue.isBusy || this.keeper.state.kind === 'saving' || (this.#awake && this.#arranger.isArranging);
  }

  readonly isBuiltIn = (id: string): boolean => this.#arranger.isBuiltIn(id);

  /** Comes alive in the browser, with an engine beside the reader's. Resolves when what was kept is on the page. */
  connect(engine: Engine): Promise<void> {
    this.#arranger.engine = engine;
    return (this.#page.library.history.opening = this.#open());
  }

  async #open(): Promise<void> {
    await this.#queue.look(() => this.#showKept(() => this.keeper.open()).finally(() => (this.#awake = true)));
    const steps = this.#kept.open(() => this.keepChanges());
    // A storage that does not answer would be waited for without end.
    if (this.keeper.state.kind !== 'failed') await steps;
    this.keepChanges();
  }

  /** Off the page's thread: reads an article, has any job done. */
  readonly read = (kept: Kept): Promise<Article> => this.#arranger.read(kept);
  readonly ask: Arranger['ask'] = (job, ask, signal) => this.#arranger.ask(job, ask, signal);

  /**
   * Puts articles into the library, as a step that can be taken back, and shows the first two, or the only one beside A; `known` are
   * those of them already read. Resolves to whether they were added.
   */
  add(kept: readonly Kept[], known: readonly Article[]): Promise<boolean> {
    this.#arranger.know(kept, known);
    return this.#steps.make(adding(kept), kept);
  }

  /** Takes own articles away, as a step that can be taken back. */
  readonly remove = (ids: readonly string[]): Promise<boolean> =>
    this.#steps.make(removing(ids.filter((id) => !this.isBuiltIn(id))));

  /** Lays facts of the reader over those of an article (`of` makes them of the former), as a step that can be taken back. */
  readonly edit = (id: string, of: (edits: Edits) => Edits): Promise<boolean> =>
    this.#steps.make(editing(of, (next) => this.#changeOf(id, next)));

  /** Keeps what the reader notes on an article, as a step that can be taken back; the article stays as it was read. */
  readonly note = (id: string, note: string): Promise<boolean> =>
    this.#steps.make(noting(note, (next) => this.#changeOf(id, next)));

  /** Hides the built-in articles, or brings them back. */
  readonly hide = (hidden: boolean): Promise<boolean> => this.#steps.make(hiding(hidden));

  /** All there is to keep, as it is on the page. */
  parcel(): Stored {
    const { kept } = this.#page.library.corrections;
    return { articles: [...this.kept], corrections: kept, settings: { hidden: this.hidden, ...this.#settings.now } };
  }

  /** The same by the names it is kept under, and when it was backed up last. */
  #whole(): Stored {
    const { backupAt, restoredAt } = this.keeper;
    return { ...this.parcel(), settings: { hidden: this.hidden, backupAt, restoredAt, ...this.#settings.byName } };
  }

  /**
   * Puts all that a backup holds in the place of what is here, as a step that can be taken back, and shows its first articles. Rejects
   * with a `ReadingError`, and changes nothing, where one of its articles cannot be read or is not sound.
   */
  async openBackup(backup: Stored): Promise<void> {
    const anchored = await this.#queue.hold(() => this.#arranger.readGiven(backup, backup.articles, []));
    const says = 'The backup was put in the place of what was here.';
    await this.#steps.step(says, backup.articles, () => putBackup(anchored, this.#opened));
  }

  /** Adds what a link or an export holds; articles that are here already stay as they are. Rejects like `openBackup`. */
  async merge(parcel: Given): Promise<void> {
    const { put } = newIn(parcel, this.parcel(), this.isBuiltIn);
    const given = await this.#queue.hold(() => this.#arranger.readGiven(parcel, put, this.#page.library.articles));
    await this.#steps.step('What the link or the file holds was added.', [], () => addGiven(given, this.#opened));
  }

  /** Keeps what changed on the page: restored or struck blocks, corrections, settings. Called whenever they change. */
  keepChanges(): void {
    // What it depends on is named even while there is nothing to do.
    void [this.#page.library.articles, this.#said.entries, this.#settings.now];
    if (!this.#awake) return;
    this.#arranger.compareCorrected();
    this.#made.keepChanges();
  }

  /** What changed on the page, and the steps that did: it counts for kept from then on. What is not sure yet is left. */
  #takeChanges(): Write {
    const { articles } = this.#page.library;
    const settings = this.#settings.takeChanges();
    if (this.#arranger.isArranging) return settings;
    const change = changedBlocks(articles, this.kept);
    if (change.length > 0) this.kept = changeKept(this.kept, { change });
    this.#arranger.note(this.kept.filter((one) => change.some(({ id }) => id === one.id)));
    return joinWrites([settings, { change }, this.#said.takeChanges(), this.#kept.takeChanges()]);
  }

  /** Does something after all that other tabs kept was taken in, and keeps what it changed as one, with the step that did. */
  async #turn(work: () => Promise<void>): Promise<void> {
    await this.#takeIn();
    await work().finally(() => this.#made.keep());
  }

  /** Resolves once all that was done until then is on the page and on the disk, with what can be taken back. */
  async settle(): Promise<void> {
    await this.#queue.look(() => Promise.resolve());
    this.keepChanges();
    await this.keeper.retry();
  }

  /** Gives up counting; the articles stay. */
  readonly cancel = (): void => this.#arranger.cancel();

  /** An article as it is kept, or, of a built-in one, as it would be. */
  keptOf(id: string): Kept | undefined {
    const article = this.#arranger.sample.find((one) => one.id === id);
    return this.kept.find((one) => one.id === id) ?? (article && keepArticle(article));
  }

  /** Changes what is stored of one article, and nothing on the page; what other tabs wrote of it stays. */
  readonly jot = (id: string, of: (kept: Kept) => Kept): Promise<void> =>
    this.keeper.write(this.#steps.typing(this.#changeOf(id, of)));

  /** A change of one article; a built-in one is kept from then on. */
  #changeOf(id: string, of: (kept: Kept) => Kept): Write {
    const kept = this.keptOf(id);
    return { change: [{ id, of, ...(this.isBuiltIn(id) && kept && { orElse: kept }) }] };
  }

  /** Shows the articles as they are once a change is made; it is kept when the turn is over. */
  async #change(write: Write, rereads = true, changedSince = true): Promise<void> {
    if (write.settings && 'hidden' in write.settings) this.hidden = write.settings.hidden === true;
    const kept = changeKept(this.kept, write);
    if (rereads) await this.#arrange(kept);
    else this.kept = kept;
    this.#made.add(write, changedSince);
  }

  /** Takes in what other tabs kept. */
  readonly #takeIn = (): Promise<void> => this.#showKept(() => this.keeper.latest());

  /** Shows what is kept, read in its turn, and after what the reader did until then: else that would be taken for gone. */
  async #showKept(look: () => Promise<Stored | undefined>): Promise<void> {
    this.keepChanges();
    const then = this.#said.entries;
    const stored = await look();
    if (stored && !holdSame(stored, this.#whole())) await this.#show(stored, then);
  }

  /** Shows what is kept, here or by another tab. */
  async #show({ articles, corrections, settings }: Stored, then = this.#said.entries): Promise<void> {
    if (await this.#settings.show(settings)) this.#arranger.forget();
    this.hidden = settings.hidden === true;
    await this.#arrange(articles);
    this.#said.show(corrections, then);
  }

  /** Has the page follow `kept`; with no article of one's own the built-in ones are shown. */
  async #arrange(kept: readonly Kept[]): Promise<void> {
    const hidden = this.hidden && kept.some(({ id }) => !this.isBuiltIn(id));
    await this.#arranger.arrange(kept, hidden, () => (this.kept = kept));
  }
}
