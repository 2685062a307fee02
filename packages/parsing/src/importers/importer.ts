import type { RawSource } from '../article.ts';

/**
 * A file as it was chosen, dropped or pasted: `bytes`, or `text` where it came as text. `id` defaults to the name; `encoding`
 * is the reader's word on how the bytes are to be read. `pages` are those of a PDF, which somebody else took apart.
 */
export type SourceFile = {
  name: string;
  id?: string;
  mediaType?: string;
  bytes?: Uint8Array;
  text?: string;
  encoding?: string;
  pages?: readonly PdfPage[];
};

/** Letters of a PDF's page: `x` is where they begin, `y` the line they stand on, in points from the page's top left. */
export type PdfItem = { str: string; x: number; y: number; width: number; height: number; fontSize: number };

/** A page of a PDF, in points, with what is written on it the right way up, in the file's own order. */
export type PdfPage = { width: number; height: number; items: readonly PdfItem[] };

/** What importers are handed: packages know no `TextDecoder`, which pages, workers and Node have alike. */
export type ImportTools = {
  /** Bytes to text; `encoding` is a WHATWG label. Never throws on malformed bytes. */
  decode: (bytes: Uint8Array, encoding: string) => string;
};

/** The same sources, each saying first what is to be known of their file. */
export const withNotes = (sources: RawSource[], notes: readonly string[]): RawSource[] =>
  notes.length === 0 ? sources : sources.map((one) => ({ ...one, notes: [...notes, ...(one.notes ?? [])] }));

/**
 * One format: whether a file is of it (`head` is the start of its text), and what articles the file holds. One that is `packed`
 * knows a file by its bytes and reads `file.bytes`: it is handed no text.
 */
export type Importer = {
  name: string;
  packed?: true;
  /** The largest file of it, in bytes, where it may be larger than a text. */
  most?: number;
  /** Whether such a text may be as large as a packed file: it is many. */
  isMany?: (text: string) => boolean;
  accepts: (file: SourceFile, head: string) => boolean;
  read: (text: string, file: SourceFile, tools: ImportTools) => RawSource[];
};
