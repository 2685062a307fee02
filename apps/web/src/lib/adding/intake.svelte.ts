import type { Columns, RawSource, SourceFile } from '@vis-a-vis/parsing';
import { unpackLink } from '../out/pack-link.ts';
import { isParcel, readParcel, type Parcel } from '../out/parcel.ts';
import type { Library } from '../articles/library.svelte.ts';
import { mostArticles, newId } from '../kept/kept.ts';
import { refuseUnsound } from '../kept/refuse-unsound.ts';
import type { Progress } from '../keeping/count-all.ts';
import type { Shelf } from '../keeping/shelf.svelte.ts';
import { findTwin, isAddress, keepSource } from './draft.ts';
import { Drafts } from './drafts.svelte.ts';
import { refusalOf, type Refusal } from '../facts/refusal.ts';
import { addressRefusal, roomRefusal } from './refusals.ts';
import { askAbout, type Coded, type Mapping } from './file-questions.ts';
import { importTools } from '../engine/importers/import-tools.ts';

/** Where articles are added: what is there already, and where a link leads. */
type Page = { readonly library: Pick<Library, 'articles'>; visit(fragment: string): Promise<void> };
/** Who reads them off the page's thread, and takes them in. */
type Shelving = Pick<Shelf, 'own' | 'read' | 'ask' | 'add' | 'merge'>;

/** What the reader brought along and has not added yet. */
export class Intake {
  readonly drafts: Drafts;
  refusals = $state.raw<readonly Refusal[]>([]);
  tables = $state.raw<readonly Mapping[]>([]);
  codes = $state.raw<readonly Coded[]>([]);
  /** What a link or a file of this page holds, to be looked at before it is opened. */
  parcel = $state.raw<Parcel>();
  progress = $state.raw<Progress>();

  readonly #page: Page;
  readonly #shelf: Shelving;
  /** Gives up what is being read and what waits for its turn. */
  #giveUp = new AbortController();
  /** Resolves when what is being read is. */
  #last: Promise<void> = Promise.resolve();

  constructor(page: Page, shelf: Shelving) {
    this.#page = page;
    this.#shelf = shelf;
    this.drafts = new Drafts(shelf.read, (error, file) => this.#refuse(refusalOf(error, file)));
  }

  /** Reads files one after the other; a bad one never costs the others. */
  async readFiles(files: Iterable<File>): Promise<void> {
    const { signal } = this.#giveUp;
    for (const file of files) {
      const { name, type } = file;
      const bytes = await file.arrayBuffer().then(
        (buffer) => new Uint8Array(buffer),
        () => undefined,
      );
      if (signal.aborted) return;
      await this.readFile({ name, mediaType: type, ...(bytes ? { bytes } : { text: '' }) });
    }
  }

  /** Takes what was pasted or dropped: files, else rich text with its headings, else plain text. */
  async readData(data: DataTransfer): Promise<void> {
    const files = [...data.files];
    const html = data.getData('text/html');
    const text = data.getData('text/plain');
    if (files.length > 0) await this.readFiles(files);
    else if (html !== '' && !isAddress(text))
      await this.#afterOthers((signal) =>
        this.#readSources('Pasted text', () => this.#shelf.ask('importPaste', { html, plain: text }, signal), signal),
      );
    else if (text.trim() !== '') await this.readText(text);
  }

  async readText(text: string): Promise<void> {
    if (!isAddress(text)) return this.readFile({ name: 'Pasted text', mediaType: 'text/plain', text });
    this.#refuse(addressRefusal);
  }

  /** Reads one file. */
  async readFile(file: SourceFile): Promise<void> {
    const head = importTools.decode(file.bytes?.subarray(0, 100) ?? new Uint8Array(), 'utf-8');
    if (file.bytes && isParcel(head)) return this.#open(`“${file.name}”`, importTools.decode(file.bytes, 'utf-8'));
    await this.#afterOthers(async (signal) => {
      const encoding = await this.#importFile(file, signal);
      if (encoding !== undefined) this.codes = [...this.codes, { file, encoding }];
    });
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
  async openParcel(): Promise<void> {
    const { parcel } = this;
    this.clear();
    if (!parcel) return;
    try {
      await this.#shelf.merge(parcel);
    } catch (error) {
      this.#refuse(refusalOf(error, 'The link or file'));
      return;
    }
    if (parcel.place !== undefined) await this.#page.visit(parcel.place);
  }

  /** Reads a table anew as the reader says what its columns hold; a newer word on it makes this one void. */
  async map({ file, table }: Mapping, columns: Columns): Promise<void> {
    const mapping = { file, table, columns };
    this.tables = this.tables.map((one) => (one.file === file ? mapping : one));
    await this.#afterOthers(async (signal) => {
      if (!this.tables.includes(mapping)) return;
      this.#forget(file);
      await this.#readSources(file.name, () => this.#shelf.ask('importTable', mapping, signal), signal);
    });
  }

  /** Reads a file anew in the encoding the reader chose; a newer word on it makes this one void. */
  async recode({ file }: Coded, encoding: string): Promise<void> {
    const coded = { file, encoding };
    this.codes = this.codes.map((one) => (one.file === file ? coded : one));
    await this.#afterOthers(async (signal) => {
      if (!this.codes.includes(coded)) return;
      this.#forget(file);
      this.tables = this.tables.filter((one) => one.file.name !== file.name);
      await this.#importFile({ ...file, encoding }, signal);
    });
  }

  /** Puts the wanted drafts into the library. */
  async add(): Promise<void> {
    const { wanted } = this.drafts;
    this.clear();
    const now = Date.now();
    await this.#shelf.add(
      wanted.map(({ kept }, i) => ({ ...kept, added: now + i / 1000 })),
      wanted.filter(({ stale }) => !stale).map(({ article }) => article),
    );
  }

  clear(): void {
    this.cancel();
    this.drafts.list = [];
    this.refusals = [];
    this.tables = [];
    this.codes = [];
    this.parcel = undefined;
  }

  /** Stops reading; what was read stays. */
  cancel(): void {
    this.#giveUp.abort();
    this.#giveUp = new AbortController();
    // What is being read comes to its end unheard.
    this.progress = undefined;
  }

  /** One file after the other, in the order in which they came. */
  #afterOthers(step: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const { signal } = this.#giveUp;
    this.#last = this.#last.then(() => step(signal));
    return this.#last;
  }

  #open(name: string, text: string): void {
    try {
      this.parcel = readParcel(text, name);
    } catch (error) {
      this.#refuse(refusalOf(error, name));
    }
  }

  /** Answers with the encoding a file was read in, where it does not say which. */
  async #importFile(file: SourceFile, signal: AbortSignal): Promise<string | undefined> {
    await this.#readSources(file.name, () => this.#shelf.ask('importFile', { file }, signal), signal);
    const { table, encoding } = await askAbout(file, this.#shelf, signal);
    if (table) this.tables = [...this.tables, { file, ...table }];
    return encoding;
  }

  /** Leaves out what a file gave: it is to be read anew. */
  #forget({ name }: SourceFile): void {
    this.drafts.forget(name);
    this.refusals = this.refusals.filter(({ what }) => !what.includes(`“${name}”`));
  }

  async #readSources(file: string, give: () => Promise<RawSource[]>, signal: AbortSignal): Promise<void> {
    // A breath between two files, so that the page can show how far it is.
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return;
    const sources = await give().catch((error: unknown) => {
      if (!signal.aborted) this.#refuse(refusalOf(error, file));
    });
    if (!sources || signal.aborted) return;
    const room = mostArticles - this.#shelf.own.length - this.drafts.list.length;
    if (sources.length > room) this.#refuse(roomRefusal(file, sources.length, room));
    const fits = sources.slice(0, Math.max(0, room));
    for (const [done, source] of fits.entries()) {
      if (signal.aborted) return;
      this.progress = { says: `Reading “${file}”`, done, total: fits.length };
      await this.#readOne(file, source, signal);
    }
    if (!signal.aborted) this.progress = undefined;
  }

  async #readOne(file: string, source: RawSource, signal: AbortSignal): Promise<void> {
    const kept = keepSource(source);
    try {
      const article = await this.#shelf.read(kept);
      if (import.meta.env.DEV) refuseUnsound(article, file);
      const twin = findTwin(article, [...this.#page.library.articles, ...this.drafts.list.map((one) => one.article)]);
      const draft = { kept, article, file, wanted: twin === undefined, ...(twin !== undefined && { twin }) };
      if (!signal.aborted) this.drafts.list = [...this.drafts.list, draft];
    } catch (error) {
      if (!signal.aborted) this.#refuse(refusalOf(error, file));
    }
  }

  #refuse(refusal: Omit<Refusal, 'key'>): void {
    this.refusals = [...this.refusals, { ...refusal, key: newId() }];
  }
}
