import { ReadingError } from '../../reading-error.ts';
import { guardFile, isPdf, mostPacked } from './guard-file.ts';
import type { ImportTools, SourceFile } from '../importer.ts';

const sample = 4_000;
const tooManyOdd = 0.02;

/**
 * A file's text and what the reader should know about how its bytes were read. `guess` is the encoding they were read in where that is
 * not certain: they are not sound UTF-8, and no mark says what they are.
 */
export type Decoded = { text: string; notes: string[]; guess?: string };

/** Reads a file's bytes as text, whatever comes of it. Throws a `ReadingError` where they are known to hold none. */
export function decodeFile(file: SourceFile, tools: ImportTools): Decoded {
  guardFile(file, mostPacked);
  const { bytes, text: given } = file;
  if (given !== undefined || !bytes) return { text: given ?? '', notes: [] };
  const { text, encoding } = decodeBytes(bytes, file, tools);
  const broken = countBroken(text);
  const isStated = broken === 0 && (encoding === 'utf-8' || encoding === statedEncoding(bytes));
  const isOpen = file.encoding !== undefined || !(isStated || isPacked(bytes) || isPdf(file) || markedEncoding(bytes));
  const notes = [
    ...(encoding === 'windows-1252' ? ['The file is not UTF-8; it was read as Windows-1252.'] : []),
    ...(broken > 0
      ? [`${broken} ${broken === 1 ? 'character' : 'characters'} could not be read and show as \ufffd.`]
      : []),
  ];
  return { text, notes, ...(isOpen && { guess: encoding }) };
}

/** Throws a `ReadingError` where what was read as text is none: it shows control and replacement characters; writing has next to none. */
export function guardText(text: string, { name }: SourceFile): void {
  const head = text.slice(0, sample);
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const odd = head.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  if (odd <= head.length * tooManyOdd) return;
  throw new ReadingError(
    'not text',
    `“${name}” is not text.`,
    'It holds bytes that no writing has.',
    'Choose a text, Markdown or HTML file, or paste the text.',
  );
}

/** Whether bytes are a zip archive's or a property list's: no text, whatever encoding they are read in. */
const isPacked = ([b0, b1, b2, b3]: Uint8Array): boolean =>
  (b0 === 0x50 && b1 === 0x4b) || (b0 === 0x62 && b1 === 0x70 && b2 === 0x6c && b3 === 0x69);
const countBroken = (text: string): number => text.match(/\ufffd/g)?.length ?? 0;

function decodeBytes(bytes: Uint8Array, file: SourceFile, { decode }: ImportTools): { text: string; encoding: string } {
  const as = (encoding: string) => ({ text: decode(bytes, encoding), encoding });
  const known = file.encoding ?? markedEncoding(bytes) ?? wideEncoding(bytes);
  if (known !== undefined) return as(known);
  const stated = statedEncoding(bytes);
  const text = decode(bytes, 'utf-8');
  if (isMostlyUtf8(text) && stated !== 'iso-2022-jp') return { text, encoding: 'utf-8' };
  return (stated === undefined ? undefined : attempt(() => as(stated))) ?? as('windows-1252');
}

/** What the mark at the beginning says. */
function markedEncoding([b0, b1, b2]: Uint8Array): string | undefined {
  if (b0 === 0xff && b1 === 0xfe) return 'utf-16le';
  if (b0 === 0xfe && b1 === 0xff) return 'utf-16be';
  return b0 === 0xef && b1 === 0xbb && b2 === 0xbf ? 'utf-8' : undefined;
}

/** UTF-16 without a mark shows by the empty half of each letter. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 1000);
  const empty = [0, 0];
  head.forEach((byte, at) => byte === 0 && (empty[at % 2] = (empty[at % 2] ?? 0) + 1));
  const [even = 0, odd = 0] = empty;
  if (odd > head.length / 4 && even * 10 < odd) return 'utf-16le';
  return even > head.length / 4 && odd * 10 < even ? 'utf-16be' : undefined;
}

/**
 * Other encodings are next to never valid UTF-8, whatever a page states: saved anew, it may still name its old one. A few
 * broken bytes among many good ones are a flaw of the page, not another encoding.
 */
function isMostlyUtf8(text: string): boolean {
  const broken = countBroken(text);
  return broken === 0 || broken * 10 <= (text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0);
}

/** How far an encoding is looked for: pages put whole programs before it. */
const declaredWithin = 512 * 1024;

/**
 * What a page says of itself, wherever it does: `<meta charset=…>`, or an XML declaration at its beginning. One that names UTF-16 in
 * letters of a byte each cannot be right, as browsers know.
 */
function statedEncoding(bytes: Uint8Array): string | undefined {
  const head = latin(bytes.subarray(0, declaredWithin));
  const stated =
    /^\s{0,10}<\?xml[^<>?]{0,200}\bencoding\s{0,5}=\s{0,5}["']([\w.:-]{2,20})["']/i.exec(head)?.[1] ??
    /<meta\b[^<>]{0,400}\bcharset\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:-]{2,20})/i.exec(head)?.[1];
  return stated === undefined || /^utf-?16/i.test(stated) ? undefined : stated.toLowerCase();
}

/** Bytes as letters, one each. */
function latin(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

/** A page may state an encoding nobody knows. */
function attempt<T>(decode: () => T): T | undefined {
  try {
    return decode();
  } catch {
    return undefined;
  }
}
