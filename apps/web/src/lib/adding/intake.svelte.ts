import type { Columns, RawSource, SourceFile } from '@vis-a-vis/parsing';
import { unpackLink } from '../out/pack-link.ts';
import { isParcel, readParcel, type Parcel } from '../out/parcel.ts';
import { mostArticles, newId, type Edits, type Kept } from '../kept/kept.ts';
import type { Reader } from '../reader/reader.svelte.ts';
import type { Progress } from '../keeping/progress.ts';
import type { Shelf } from '../keeping/shelf.svelte.ts';
import { findTwin, isAddress, type Draft } from './draft.ts';
import { refusalOf, type Refusal } from '../facts/refusal.ts';
import { askAbout, type Coded, type Mapping } from './file-questions.ts';
import { importTools } from '../engine/importers/import-tools.ts';

/** What the reader brought along and has not added yet. */
export class Intake {
  drafts = $state.raw<readonly Draft[]>([]);
  refusals = $state.raw<readonly Refusal[]>([]);
  tables = $state.raw<readonly Mapping[]>([]);
  codes = $state.raw<readonly Coded[]>([]);
  /** What a link or a file of this page holds, to be looked at before it is opened. */
  parcel = $state.raw<Parcel>();
  progress = $state.raw<Progress>();

  readonly #reader: Reader;
  readonly #shelf: Shelf;
  /** Gives up what is being read and what waits for its turn. */
  #giveUp = new AbortController();
  /** The file being read. */
  #turn: Promise<void> = Promise.resolve();

  constructor(reader: Reader, shelf: Shelf) {
    this.#reader = reader;
    this.#shelf = shelf;
  }

  get wanted(): readonly Draft[] {
    return this.drafts.filter(({ wanted }) => wanted);
  }

  /** Reads files one after the other; a bad one never costs the others. */
  async takeFiles(files: Iterable<File>): Promise<void> {
    const { signal } = this.#giveUp;
    for (const file of files) {
      const { name, type } = file;
      const bytes = await file.arrayBuffer().then(
        (buffer) => new Uint8Array(buffer),
        () => undefined,
      );
      if (signal.aborted) return;
      await this.take({ name, mediaType: type, ...(bytes ? { bytes } : { text: '' }) });
    }
  }

  /** Takes what was pasted or dropped: files, else rich text with its headings, else plain text. */
  async takeData(data: DataTransfer): Promise<void> {
    const files = [...data.files];
    const html = data.getData('text/html');
    const text = data.getData('text/plain');
    if (files.length > 0) await this.takeFiles(files);
    else if (html !== '' && !isAddress(text))
      await this.#inTurn((signal) =>
        this.#readSources('Pasted text', () => this.#shelf.ask('importPaste', { html, plain: text }, signal), signal),
      );
    else if (text.trim() !== '') await this.takeText(text);
  }

  async takeText(text: string): Promise<void> {
    if (!isAddress(text)) return this.take({ name: 'Pasted text', mediaType: 'text/plain', text });
    this.#refuse({
      what: 'This is an address, not a text.',
      why: 'The page never asks the network for anything, so it cannot fetch an article.',
      next: 'Open the address, copy the article and paste it here.',
    });
  }

  /** Reads one file. */
  async take(file: SourceFile): Promise<void> {
    const head = importTools.decode(file.bytes?.subarray(0, 100) ?? new Uint8Array(), 'utf-8');
    if (file.bytes && isParcel(head)) return this.#open(`“${file.name}”`, importTools.decode(file.bytes, 'utf-8'));
    await this.#inTurn(async (signal) => {
      const encoding = await this.#readFile(file, signal);
      if (encoding !== undefined) this.codes = [...this.codes, { file, encoding }];
    });
  }

  /** Reads a shared link; nothing of it is shown or kept before the reader says so. */
  async takeLink(fragment: string): Promise<void> {
    try {
      this.#open('The link', await unpackLink(fragment));
    } catch (error) {
      this.#refuse(refusalOf(error, 'The link'));
    }
  }

  /** Adds what a link or a file of this page holds, and goes where it leads. */
  async openParcel(): Promise<void> {
    const { parcel } = this;
    this.clear();
    if (!parcel) return;
    await this.#shelf.merge(parcel);
    if (parcel.place !== undefined) await this.#reader.visit(parcel.place);
  }

  /** Reads a table anew as the reader says what its columns hold; a newer word on it makes this one void. */
  async map({ file, table }: Mapping, columns: Columns): Promise<void> {
    const mapping = { file, table, columns };
    this.tables = this.tables.map((one) => (one.file === file ? mapping : one));
    await this.#inTurn(async (signal) => {
      if (!this.tables.includes(mapping)) return;
      this.#forget(file);
      await this.#readSources(file.name, () => this.#shelf.ask('importTable', mapping, signal), signal);
    });
  }

  /** Reads a file anew in the encoding the reader chose; a newer word on it makes this one void. */
  async recode({ file }: Coded, encoding: string): Promise<void> {
    const coded = { file, encoding };
    this.codes = this.codes.map((one) => (one.file === file ? coded : one));
    await this.#inTurn(async (signal) => {
      if (!this.codes.includes(coded)) return;
      this.#forget(file);
      this.tables = this.tables.filter((one) => one.file.name !== file.name);
      await this.#readFile({ ...file, encoding }, signal);
    });
  }

  want(id: string, wanted: boolean): void {
    this.drafts = this.drafts.map((draft) => (draft.kept.id === id ? { ...draft, wanted } : draft));
  }

  /** Lays facts of the reader over a draft, or counts one of its blocks as report, or strikes it. */
  async change(id: string, change: { edits?: (edits: Edits) => Edits; toggled?: number }): Promise<void> {
    const draft = this.drafts.find(({ kept }) => kept.id === id);
    if (!draft) return;
    const { kept } = draft;
    const { toggled } = change;
    const restored = kept.restored.filter((from) => from !== toggled);
    if (toggled !== undefined && restored.length === kept.restored.length) restored.push(toggled);
    const next: Kept = { ...kept, edits: change.edits?.(kept.edits) ?? kept.edits, restored };
    const put = (change: Partial<Draft>): void => {
      this.drafts = this.drafts.map((one) => (one.kept.id === id ? { ...one, ...change } : one));
    };
    put({ kept: next, stale: true });
    try {
      const article = await this.#shelf.read(next);
      if (this.drafts.some((one) => one.kept === next)) put({ article, stale: false });
    } catch (error) {
      this.#refuse(refusalOf(error, draft.file));
    }
  }

  /** Puts the wanted drafts into the library. */
  async add(): Promise<void> {
    const { wanted } = this;
    this.clear();
    const now = Date.now();
    await this.#shelf.add(
      wanted.map(({ kept }, i) => ({ ...kept, added: now + i / 1000 })),
      wanted.filter(({ stale }) => !stale).map(({ article }) => article),
    );
  }

  clear(): void {
    this.cancel();
    this.drafts = [];
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
  #inTurn(step: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const { signal } = this.#giveUp;
    this.#turn = this.#turn.then(() => step(signal));
    return this.#turn;
  }

  #open(name: string, text: string): void {
    try {
      this.parcel = readParcel(text, name);
    } catch (error) {
      this.#refuse(refusalOf(error, name));
    }
  }

  /** Answers with the encoding a file was read in, where it does not say which. */
  async #readFile(file: SourceFile, signal: AbortSignal): Promise<string | undefined> {
    await this.#readSources(file.name, () => this.#shelf.ask('importFile', { file }, signal), signal);
    const { table, encoding } = await askAbout(file, this.#shelf, signal);
    if (table) this.tables = [...this.tables, { file, ...table }];
    return encoding;
  }

  /** Leaves out what a file gave: it is to be read anew. */
  #forget({ name }: SourceFile): void {
    this.drafts = this.drafts.filter(({ file }) => file !== name);
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
    const room = mostArticles - this.#shelf.own.length - this.drafts.length;
    if (sources.length > room) {
      this.#refuse({
        what: `“${file}” holds ${sources.length} articles.`,
        why: `The library takes ${mostArticles}; there is room for ${Math.max(0, room)}.`,
        next: 'The first ones are listed below; remove others to make room.',
      });
    }
    const fits = sources.slice(0, Math.max(0, room));
    for (const [done, source] of fits.entries()) {
      if (signal.aborted) return;
      this.progress = { says: `Reading “${file}”`, done, total: fits.length };
      await this.#readOne(file, source, signal);
    }
    if (!signal.aborted) this.progress = undefined;
  }

  async #readOne(file: string, source: RawSource, signal: AbortSignal): Promise<void> {
    const id = newId();
    const restored = source.notes?.some((note) => note.includes('headlines only')) ? [0] : [];
    const kept: Kept = { id, added: 0, source: { ...source, id }, edits: {}, restored };
    try {
      const article = await this.#shelf.read(kept);
      const twin = findTwin(article, [...this.#reader.library.articles, ...this.drafts.map((one) => one.article)]);
      const draft = { kept, article, file, wanted: twin === undefined, ...(twin !== undefined && { twin }) };
      if (!signal.aborted) this.drafts = [...this.drafts, draft];
    } catch (error) {
      if (!signal.aborted) this.#refuse(refusalOf(error, file));
    }
  }

  #refuse(refusal: Omit<Refusal, 'key'>): void {
    this.refusals = [...this.refusals, { ...refusal, key: newId() }];
  }
}
