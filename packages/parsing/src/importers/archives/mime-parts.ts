import { strToU8 } from 'fflate';

/** One part of a MIME message: its headers by name in lower case, and its bytes as they were before they were packed for mail. */
export type MimePart = { headers: ReadonlyMap<string, string>; bytes: Uint8Array };

/** Parts looked at: a page has some hundreds of pictures, styles and frames. */
const mostParts = 5_000;

/** How a message begins: lines of headers, one of which says that it has parts. */
export const isMime = (head: string): boolean =>
  /^\s{0,20}[a-z-]{2,60}:[^\r\n]*\r?\n/i.test(head) && /(?:^|\n)content-type:\s*multipart\//i.test(head);

/**
 * The parts of a MIME message (RFC 2045, 2046), outer parts before those within them. `text` holds a byte a letter. Flat: boundaries
 * of inner parts are found by what the headers say as they come. Linear in the text.
 */
export function mimeParts(text: string): MimePart[] {
  const { headers, bodyAt } = readHeaders(text, 0);
  const boundaries = new Set<string>();
  const parts: MimePart[] = [];
  addBoundary(headers, boundaries);
  // A page without pictures and styles may be all there is.
  if (boundaries.size === 0) return [readPart(text, 0, text.length, boundaries)];
  let from = -1;
  for (let at = bodyAt; at < text.length && parts.length < mostParts;) {
    const end = text.indexOf('\n', at);
    const next = end < 0 ? text.length : end + 1;
    const found = text.startsWith('--', at)
      ? boundaryOf(text.slice(at, Math.min(next, at + 300)), boundaries)
      : undefined;
    if (found) {
      if (from >= 0) parts.push(readPart(text, from, at, boundaries));
      from = found === 'opens' ? next : -1;
      if (from >= 0) addBoundary(readHeaders(text, from).headers, boundaries);
    }
    at = next;
  }
  // A file that breaks off has its last part to the end.
  if (from >= 0) parts.push(readPart(text, from, text.length, boundaries));
  return parts;
}

/** A parameter of a header, such as the boundary or the charset of a content type. */
export function parameterOf(value: string, name: string): string | undefined {
  const found = new RegExp(`;\\s{0,20}${name}\\s{0,20}=\\s{0,20}(?:"([^"]{0,300})"|([^\\s;"]{1,300}))`, 'i').exec(
    value,
  );
  return found?.[1] ?? found?.[2];
}

function addBoundary(headers: ReadonlyMap<string, string>, boundaries: Set<string>): void {
  const type = headers.get('content-type') ?? '';
  const boundary = /^multipart\//i.test(type) ? parameterOf(type, 'boundary') : undefined;
  if (boundary) boundaries.add(boundary);
}

function boundaryOf(line: string, boundaries: ReadonlySet<string>): 'opens' | 'closes' | undefined {
  const words = line.slice(2).trimEnd();
  if (boundaries.has(words)) return 'opens';
  return words.endsWith('--') && boundaries.has(words.slice(0, -2)) ? 'closes' : undefined;
}

function readPart(text: string, from: number, to: number, boundaries: Set<string>): MimePart {
  const { headers, bodyAt } = readHeaders(text, from);
  addBoundary(headers, boundaries);
  const body = text.slice(Math.min(bodyAt, to), to).replace(/\r?\n$/, '');
  return { headers, bytes: unpack(body, headers.get('content-transfer-encoding') ?? '') };
}

/** Headers up to the first blank line; lines that begin with white space go on. */
function readHeaders(text: string, from: number): { headers: Map<string, string>; bodyAt: number } {
  const headers = new Map<string, string>();
  let last = '';
  let at = from;
  while (at < text.length && headers.size < 200) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end).replace(/\r$/, '');
    at = end < 0 ? text.length : end + 1;
    if (line.trim() === '') {
      if (headers.size > 0) break;
      continue;
    }
    const [, name, value = ''] = /^([\w-]{1,80}):\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined) headers.set((last = name.toLowerCase()), value);
    else if (/^\s/.test(line) && last !== '') headers.set(last, `${headers.get(last) ?? ''} ${line.trim()}`);
    else break;
  }
  return { headers, bodyAt: at };
}

function unpack(body: string, encoding: string): Uint8Array {
  if (/quoted-printable/i.test(encoding)) return strToU8(unquote(body), true);
  if (/base64/i.test(encoding)) return fromBase64(body);
  return strToU8(body, true);
}

/** Quoted-printable (RFC 2045, 6.7): `=E2` is a byte, `=` at a line's end joins it to the next. What is no such sign stays. */
const unquote = (body: string): string =>
  body
    .replace(/[ \t]{0,999}=[ \t]{0,99}\r?\n/g, (whole) => whole.slice(0, whole.indexOf('=')))
    .replace(/=([\dA-F]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const valueOf = new Map([...letters].map((letter, value) => [letter.charCodeAt(0), value]));

/** Bytes of base64 (RFC 4648); letters that belong to none are passed over. */
export function fromBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let [held, bits, length] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const value = valueOf.get(text.charCodeAt(at));
    if (value === undefined) continue;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length] = (held >> bits) & 0xff;
    length += 1;
  }
  return bytes.subarray(0, length);
}
