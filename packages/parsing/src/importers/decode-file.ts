import { ReadingError } from '../reading-error.ts';
import type { ImportTools, SourceFile } from './importer.ts';

/** The largest file read, in bytes. */
export const mostBytes = 5 * 1024 * 1024;

const sample = 4_000;
const tooManyOdd = 0.02;

/** A file's text. Throws a `ReadingError` where it is too large or no text at all. */
export function decodeFile(file: SourceFile, tools: ImportTools): string {
  const size = file.bytes?.length ?? file.text?.length ?? 0;
  if (size > mostBytes) {
    const megabytes = (size / 1024 / 1024).toFixed(1);
    throw new ReadingError(
      'too large',
      `“${file.name}” has ${megabytes} MB.`,
      'A file may have 5 MB.',
      'Save the article alone, as text or HTML.',
    );
  }
  const text = file.text ?? decodeBytes(file.bytes ?? new Uint8Array(), tools);
  if (isText(text)) return text;
  throw new ReadingError(
    'not text',
    `“${file.name}” is not text.`,
    'It holds bytes that no writing has.',
    'Choose a text, Markdown or HTML file, or paste the text.',
  );
}

function decodeBytes(bytes: Uint8Array, { decode }: ImportTools): string {
  const [b0, b1, b2] = bytes;
  if (b0 === 0xff && b1 === 0xfe) return decode(bytes, 'utf-16le');
  if (b0 === 0xfe && b1 === 0xff) return decode(bytes, 'utf-16be');
  if (b0 === 0xef && b1 === 0xbb && b2 === 0xbf) return decode(bytes, 'utf-8');
  const stated = statedEncoding(bytes);
  const text = decode(bytes, 'utf-8');
  if (isMostlyUtf8(text) && stated !== 'iso-2022-jp') return text;
  return (stated === undefined ? undefined : attempt(() => decode(bytes, stated))) ?? decode(bytes, 'windows-1252');
}

/**
 * Other encodings are next to never valid UTF-8, whatever a page states: saved anew, it may still name its old one. A few
 * broken bytes among many good ones are a flaw of the page, not another encoding.
 */
function isMostlyUtf8(text: string): boolean {
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  return broken === 0 || broken * 10 <= (text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0);
}

/** What a page says of itself in its first kilobyte: `<meta charset=…>`. */
function statedEncoding(bytes: Uint8Array): string | undefined {
  let head = '';
  for (const byte of bytes.subarray(0, 1024)) head += String.fromCharCode(byte);
  return /<meta[^>]{0,200}charset=["']?([\w-]{3,20})/i.exec(head)?.[1]?.toLowerCase();
}

/** A page may state an encoding nobody knows. */
function attempt(decode: () => string): string | undefined {
  try {
    return decode();
  } catch {
    return undefined;
  }
}

/** Bytes that were read as text show control and replacement characters; writing has next to none. */
function isText(text: string): boolean {
  const head = text.slice(0, sample);
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const odd = head.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  return odd <= head.length * tooManyOdd;
}
