import { inflateRawSync } from 'node:zlib';

/** A file in an archive: its path there, and how to get at its bytes. `load` throws an `Error` that says why there are none. */
export type Entry = { name: string; load: () => Uint8Array };

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
/** The end of an archive has 22 bytes, with a comment of 65,535 at most. */
const endLength = 22;
const longestComment = 65_535;
const methods = { stored: 0, deflated: 8 };

/**
 * The files of a ZIP archive as its directory lists them (PKWARE's APPNOTE 6.3), folders left out. None is unpacked to more than
 * `most` bytes. Throws an `Error` where the bytes are no such archive.
 */
export function readZip(bytes: Buffer, most: number): Entry[] {
  try {
    return listEntries(bytes, most);
  } catch (error) {
    // A place beyond the end: Node's own words for it tell nobody anything.
    throw error instanceof RangeError ? new Error(damaged) : error;
  }
}

const damaged = 'Its list of files is damaged.';

function listEntries(bytes: Buffer, most: number): Entry[] {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count === 0xffff || at === 0xffffffff)
    throw new Error('It is in the form for archives of more than 65,535 files.');
  const entries: Entry[] = [];
  for (let k = 0; k < count; k++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entryMark) throw new Error(damaged);
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    const name = bytes.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    const head = at;
    if (!name.endsWith('/')) entries.push({ name, load: () => unpack(bytes, head, most) });
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

function findEnd(bytes: Buffer): number {
  for (let at = bytes.length - endLength; at >= Math.max(0, bytes.length - endLength - longestComment); at--) {
    if (bytes.readUInt32LE(at) === endMark) return at;
  }
  throw new Error('It is no ZIP archive, or breaks off before its end.');
}

function unpack(bytes: Buffer, head: number, most: number): Uint8Array {
  const [flags, method] = [bytes.readUInt16LE(head + 8), bytes.readUInt16LE(head + 10)];
  const [packed, size] = [bytes.readUInt32LE(head + 20), bytes.readUInt32LE(head + 24)];
  const local = bytes.readUInt32LE(head + 42);
  if ((flags & 1) === 1) throw new Error('It is protected by a password.');
  if (size > most) throw new Error(`It would unpack to more than ${most / 1024 / 1024} MB.`);
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const inside = bytes.subarray(start, start + packed);
  if (method === methods.stored) return inside;
  if (method !== methods.deflated) throw new Error('It is packed in a way that is not known here.');
  return inflateRawSync(inside, { maxOutputLength: most });
}
