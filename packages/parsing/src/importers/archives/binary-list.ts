/** What a binary property list holds, as far as pages need it: names with values, bytes and texts. */
export type ListValue = string | Uint8Array | ListRecord | undefined;
/** Names with values. */
export type ListRecord = { [name: string]: ListValue };

/** How deep records lie in each other at most, and how many objects are read: those of a page are among the first. */
const deepest = 4;
const mostObjects = 1_000;

/**
 * Reads Apple's binary property list (`bplist00`): a table of offsets at the end says where each object stands. Anything but records,
 * texts and bytes is undefined. Gives undefined where the list is damaged; never reads outside it.
 */
export function readBinaryList(bytes: Uint8Array): ListValue {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 32;
  if (end < 8) return undefined;
  const [offsetSize = 0, refSize = 0] = bytes.subarray(end + 6, end + 8);
  const count = integer(view, end + 8, 8);
  const top = integer(view, end + 16, 8);
  const table = integer(view, end + 24, 8);
  if (offsetSize < 1 || offsetSize > 8 || refSize < 1 || refSize > 8 || table + count * offsetSize > end)
    return undefined;
  const list = {
    left: mostObjects,
    bytes,
    view,
    refSize,
    count,
    placeOf: (at: number) => integer(view, table + at * offsetSize, offsetSize),
  };
  return valueAt(list, top, 0);
}

type List = {
  left: number;
  bytes: Uint8Array;
  view: DataView;
  refSize: number;
  count: number;
  placeOf: (at: number) => number;
};

function integer(view: DataView, at: number, size: number): number {
  if (at < 0 || at + size > view.byteLength) return NaN;
  let value = 0;
  for (let i = 0; i < size; i += 1) value = value * 256 + view.getUint8(at + i);
  return value;
}

function valueAt(list: List, object: number, depth: number): ListValue {
  const { bytes, view, refSize, count } = list;
  list.left -= 1;
  if (!(object < count) || depth > deepest || list.left < 0) return undefined;
  const place = list.placeOf(object);
  const mark = integer(view, place, 1);
  const { length, from } = lengthAt(view, place + 1, mark & 15);
  const fits = (size: number) => Number.isSafeInteger(from + length * size) && from + length * size <= bytes.length;
  switch (mark >> 4) {
    case 4:
      return fits(1) ? bytes.subarray(from, from + length) : undefined;
    case 5:
    case 6:
      return fits(mark >> 4 === 5 ? 1 : 2) ? textAt(view, from, length, mark >> 4 === 5 ? 1 : 2) : undefined;
    case 13:
      return fits(2 * refSize) ? recordAt(list, from, length, depth) : undefined;
    default:
      return undefined;
  }
}

/** A length stands in the mark's low half, or, where that is full, in a number behind it. */
function lengthAt(view: DataView, at: number, low: number): { length: number; from: number } {
  if (low < 15) return { length: low, from: at };
  const size = 2 ** (integer(view, at, 1) & 15);
  return { length: integer(view, at + 1, size), from: at + 1 + size };
}

function textAt(view: DataView, from: number, length: number, size: number): string {
  let text = '';
  for (let i = 0; i < length; i += 1) text += String.fromCharCode(integer(view, from + i * size, size));
  return text;
}

function recordAt(list: List, from: number, length: number, depth: number): ListRecord {
  const record: ListRecord = Object.create(null) as ListRecord;
  // An archive's records have a handful of names each.
  const names = Math.min(length, 50);
  for (let i = 0; i < names; i += 1) {
    const name = valueAt(list, integer(list.view, from + i * list.refSize, list.refSize), deepest);
    if (typeof name !== 'string') continue;
    record[name] = valueAt(list, integer(list.view, from + (length + i) * list.refSize, list.refSize), depth + 1);
  }
  return record;
}
