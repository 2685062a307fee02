import type { Columns, RawSource, SourceFile } from '@vis-a-vis/parsing';
import { unpackLink } from '../out/pack-link.ts';
import { isParcel, readParcel, type Parcel } from '../out/parcel.ts';
import type { Library } from '../articles/library.svelte.ts';
import { mostArticles, newId } from '../kept/kept.ts';
import type { Progress } from '../keeping/count-all.ts';
import type { Shelf } from '../keeping/shelf.svelte.ts';
import { isAddress } from './draft.ts';
import { Drafts } from './drafts.svelte.ts';
import { refusalOf, type Refusal } from '../facts/refusal.ts';
import { Reading, type Turn } from './reading.svelte.ts';
import { addressRefusal, notAdded, notAddedTwice, roomRefusal } from './refusals.ts';
import { askAbout, sourceFile, type Coded, type Mapping } from './file-questions.ts';
import { HandOver, type Taking } from './hand-over.ts';
import { importTools } from '../engine/importers/import-tools.ts';

/** Where articles are added: what is there already, and where a link leads. */
type Page = { readonly library: Pick<Library, 'articles'>; visit(fragment: string): Promise<void> };
/** Who reads them off the page's thread, and takes them in. */
type Shelving = Pick<Shelf, 'read' | 'ask' | 'trouble'> & Taking;

/** What a text that was pasted or typed is called. */
const pasted = 'Pasted text';

/** What the reader brought along and has not added yet. */
export class Intake {
  /** What is typed and not handed over yet. */
  typed = $state('');
  readonly drafts: Drafts;
  refusals = $state.raw<readonly Refusal[]>([]);
  tables = $state.raw<readonly Mapping[]>([]);
  codes = $state.raw<readonly Coded[]>([]);
  /** What links and files of this page hold, to be looked at before they are opened. */
  parcels = $state.raw<readonly Parcel[]>([]);
  /** Whether the reader had articles added that the shelf does not have yet: some of them may still be read. */
  isAdding = $state(false);
  /** Whether what a link or a file holds is on its way to the shelf. */
  isOpening = $state(false);

  readonly #page: Page;
  readonly #shelf: Shelving;
  readonly #reading = new Reading();
  readonly #handOver: HandOver;

  constructor(page: Page, shelf: Shelving) {
    this.#page = page;
    this.#shelf = shelf;
    this.#handOver = new HandOver(shelf);
    this.drafts = new Drafts(shelf.read, (error, file) => this.#refuse(refusalOf(error, file)));
  }

  /** How much of what was brought along is read; nothing once all is. */
  get progress(): Progress | undefined {
    return this.#reading.progress;
  }

  /** The first of them. */
  get parcel(): Parcel | undefined {
    return this.parcels[0];
  }

  /** Whether something waits for the reader: what could not be read, or what a file of this page holds. */
  get asksReader(): boolean {
    return this.refusals.length > 0 || this.parcel !== undefined;
  }

  /** Reads files one after the other; a bad one never costs the others. */
  async readFiles(files: Iterable<File>): Promise<void> {
    const reading = [...files].map((file) =>
      this.#reading.add(file.name, async (turn) => this.#readFile(await sourceFile(file), turn)),
    );
    await Promise.all(reading);
  }

  /** Takes what was pasted or dropped: files, else rich text with its headings, else plain text. */
  async readData(data: DataTransfer): Promise<void> {
    const files = [...data.files];
    const html = data.getData('text/html');
    const text = data.getData('text/plain');
    if (files.length > 0) await this.readFiles(files);
    else if (html !== '' && !isAddress(text)) {
      const give = (signal: AbortSignal) => this.#shelf.ask('importPaste', { html, plain: text }, signal);
      await this.#reading.add(pasted, (turn) => this.#readSources(pasted, give, turn));
    } else if (text.trim() !== '') await this.readText(text);
  }

  async readText(text: string): Promise<void> {
    if (!isAddress(text)) return this.readFile({ name: pasted, mediaType: 'text/plain', text });
    this.#refuse(addressRefusal);
  }

  /** Reads one file. */
  readFile(file: SourceFile): Promise<void> {
    return this.#reading.add(file.name, (turn) => this.#readFile(file, turn));
  }

  /** Reads a shared link; nothing of it is shown or kept before the reader says so. */
  async lookAtLink(fragment: string): Promise<void> {
    try {
      this.#open('The link', await unpackLink(fragment));
    } catch (error) {
      this.#refuse(refusalOf(error, 'The link'));
    }
  }

  /** Adds what a link or a file of this page holds, and goes where it leads; what is not sound is refused whole. */
  async openParcel(parcel = this.parcel): Promise<void> {
    this.refusals = [];
    if (!parcel) return;
    this.dropParcel(parcel);
    this.isOpening = true;
    try {
      await this.#handOver.merge(parcel);
    } catch (error) {
      this.#refuse(refusalOf(error, 'The link or file'));
      return;
    } finally {
      this.isOpening = false;
    }
    if (parcel.place !== undefined) await this.#page.visit(parcel.place);
  }

  /** Leaves what a link or a file holds where it is. */
  dropParcel(parcel: Parcel): void {
    this.parcels = this.parcels.filter((one) => one !== parcel);
  }

  /** Reads a table anew as the reader says what its columns hold; a newer word on it makes this one void. */
  async map({ file, table }: Mapping, columns: Columns): Promise<void> {
    const mapping = { file, table, columns };
    this.tables = this.tables.map((one) => (one.file === file ? mapping : one));
    await this.#reading.add(file.name, async (turn) => {
      if (!this.tables.includes(mapping)) return;
      this.#forget(file);
      await this.#readSources(file.name, (signal) => this.#shelf.ask('importTable', mapping, signal), turn);
    });
  }

  /** Reads a file anew in the encoding the reader chose; a newer word on it makes this one void. */
  async recode({ file }: Coded, encoding: string): Promise<void> {
    const coded = { file, encoding };
    this.codes = this.codes.map((one) => (one.file === file ? coded : one));
    await this.#reading.add(file.name, async (turn) => {
      if (!this.codes.includes(coded)) return;
      this.#forget(file);
      this.tables = this.tables.filter((one) => one.file.name !== file.name);
      await this.#importFile({ ...file, encoding }, turn);
    });
  }

  /**
   * Puts the wanted drafts into the library, and with them what is still being read: all that was brought until now. What is brought
   * later waits for the reader's next word. Where the shelf cannot take them, they are drafts again.
   */
  async add(): Promise<void> {
    if (this.isAdding) return;
    this.isAdding = true;
    this.refusals = [];
    const seen = this.drafts.list;
    const isRead = await this.#reading.untilRead();
    this.isAdding = false;
    if (!isRead) return;
    const { wanted } = this.drafts;
    const unseen = this.drafts.list.filter((draft) => draft.twin !== undefined && !seen.includes(draft));
    for (const draft of unseen) this.#refuse(notAddedTwice(draft));
    this.#empty();
    if (wanted.length === 0 || (await this.#handOver.add(wanted))) return;
    this.drafts.list = [...wanted, ...this.drafts.list];
    this.#refuse(notAdded(this.#shelf.trouble));
  }

  clear(): void {
    this.cancel();
    this.#empty();
    this.refusals = [];
    this.parcels = [];
  }

  /** Stops reading; what was read stays, to be added once the reader says so. */
  cancel(): void {
    this.#reading.cancel();
  }

  #empty(): void {
    this.drafts.list = [];
    this.tables = [];
    this.codes = [];
  }

  /** Reads a file in its turn. */
  async #readFile(file: SourceFile, turn: Turn): Promise<void> {
    const head = importTools.decode(file.bytes?.subarray(0, 100) ?? new Uint8Array(), 'utf-8');
    if (file.bytes && isParcel(head)) return this.#open(`“${file.name}”`, importTools.decode(file.bytes, 'utf-8'));
    const encoding = await this.#importFile(file, turn);
    if (encoding !== undefined) this.codes = [...this.codes, { file, encoding }];
  }

  #open(name: string, text: string): void {
    try {
      this.parcels = [...this.parcels, readParcel(text, name)];
    } catch (error) {
      this.#refuse(refusalOf(error, name));
    }
  }

  /** Answers with the encoding a file was read in, where it does not say which. */
  async #importFile(file: SourceFile, turn: Turn): Promise<string | undefined> {
    await this.#readSources(file.name, (signal) => this.#shelf.ask('importFile', { file }, signal), turn);
    const { table, encoding } = await askAbout(file, this.#shelf, turn.signal);
    if (table) this.tables = [...this.tables, { file, ...table }];
    return encoding;
  }

  /** Leaves out what a file gave: it is to be read anew. */
  #forget({ name }: SourceFile): void {
    this.drafts.forget(name);
    this.refusals = this.refusals.filter(({ what }) => !what.includes(`“${name}”`));
  }

  async #readSources(file: string, give: (signal: AbortSignal) => Promise<RawSource[]>, turn: Turn): Promise<void> {
    const { signal } = turn;
    // A breath between two files, so that the page can show how far it is.
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return;
    const sources = await give(signal).catch((error: unknown) => {
      if (!signal.aborted) this.#refuse(refusalOf(error, file));
    });
    if (!sources || signal.aborted) return;
    const drafted = [...this.#handOver.leaving, ...this.drafts.list].map(({ kept }) => kept.id);
    const here = new Set([...this.#shelf.own.map(({ id }) => id), ...drafted]);
    const room = Math.max(0, mostArticles - here.size);
    if (sources.length > room) this.#refuse(roomRefusal(file, sources.length, room));
    const fits = sources.slice(0, room);
    turn.holds(fits.length);
    for (const source of fits) {
      if (signal.aborted) return;
      const others = [...this.#page.library.articles, ...this.#handOver.leaving.map(({ article }) => article)];
      await this.drafts.readIn(file, source, others, signal);
      turn.readOne();
    }
  }

  #refuse(refusal: Omit<Refusal, 'key'>): void {
    this.refusals = [...this.refusals, { ...refusal, key: newId() }];
  }
}
