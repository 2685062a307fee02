import { ReadingError } from '@vis-a-vis/parsing';

const [kilobyte, megabyte] = [1024, 1024 * 1024];
/** The most a link may hold packed, in bytes (64 KiB); what is longer is neither offered nor opened. */
export const mostPacked = 64 * kilobyte;
/** The most a link may unpack to, in bytes (8 MiB): a small link must not fill the memory. */
export const mostUnpacked = 8 * megabyte;
const bounds = `${mostPacked / kilobyte} KB packed and ${mostUnpacked / megabyte} MB unpacked`;

const key = 'share=';
const version = '1';

/** Digits of the checksum, which stand before the packed bytes. */
const digits = 8;

/** Packs a text into a fragment: `share=`, version, checksum of the packed bytes (8 hex digits), and these in base64url. */
export async function packLink(text: string): Promise<string> {
  const packed = await drain(stream(new TextEncoder().encode(text), new CompressionStream('deflate-raw')), Infinity);
  return key + version + checksum(packed) + toBase64(packed);
}

/** The same for a text that is to be sent. Throws a `ReadingError` where `unpackLink` would refuse what comes of it. */
export async function offerLink(text: string): Promise<string> {
  const link = await packLink(text);
  const fits =
    packedLength(link.slice(key.length)) <= mostPacked && new TextEncoder().encode(text).length <= mostUnpacked;
  if (fits) return link;
  throw new ReadingError(
    'unpacks too large',
    'These texts are too long for a link.',
    `A link holds ${bounds} at most.`,
    'Download a file instead.',
  );
}

/** How many bytes are packed in what follows the key of a link. */
const packedLength = (code: string): number => Math.floor(((code.length - version.length - digits) * 3) / 4);

/** Whether an address is one of a shared link, or the rest of one that was cut short. */
export function isLink(fragment: string): boolean {
  const bare = fragment.replace(/^#/, '');
  return bare !== '' && (bare.startsWith(key) || key.startsWith(bare));
}

/** The text in a link's fragment, whole or not at all. Throws a `ReadingError` that says what is wrong with the link. */
export async function unpackLink(fragment: string): Promise<string> {
  const code = fragment.replace(/^#/, '').slice(key.length);
  if (code.length > 1 && !code.startsWith(version) && /^\d/.test(code)) {
    throw new ReadingError(
      'newer',
      'This link was made by a newer version of this page.',
      'This version cannot read it.',
      'Open it with the newer page.',
    );
  }
  if (packedLength(code) > mostPacked) throw tooLarge();
  const packed = fromBase64(code.slice(version.length + digits));
  if (
    !packed ||
    !code.startsWith(version) ||
    code.slice(version.length, version.length + digits) !== checksum(packed)
  ) {
    throw damaged();
  }
  const bytes = await drain(stream(packed, new DecompressionStream('deflate-raw')), mostUnpacked).catch(
    (error: unknown) => {
      throw error instanceof ReadingError ? error : damaged();
    },
  );
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

const damaged = () =>
  new ReadingError(
    'damaged',
    'This link is not whole.',
    'Some programs cut long links; a part of it is missing or was changed.',
    'Ask for it again, or for a file instead.',
  );
const tooLarge = () =>
  new ReadingError(
    'unpacks too large',
    'This link holds more than a link may hold.',
    `It holds ${bounds} at most.`,
    'Ask for a file instead.',
  );

function stream(bytes: Uint8Array<ArrayBuffer>, through: CompressionStream | DecompressionStream) {
  return new Blob([bytes]).stream().pipeThrough(through);
}

/** Reads a stream to its end, and no further than `most` bytes. */
async function drain(from: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = from.getReader();
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    length += step.value.length;
    if (length > most) {
      void reader.cancel();
      throw tooLarge();
    }
    parts.push(step.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** CRC-32 (ISO 3309), as 8 hex digits. */
function checksum(bytes: Uint8Array): string {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (~crc >>> 0).toString(16).padStart(digits, '0');
}

function toBase64(bytes: Uint8Array): string {
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64(code: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(code.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
