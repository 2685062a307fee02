import type { RawSource } from '../../article.ts';
import { ReadingError } from '../../reading-error.ts';
import { firstBytes, mostPacked } from '../bytes/guard-file.ts';
import type { Importer, ImportTools, SourceFile } from '../importer.ts';
import { readBinaryList, type ListRecord, type ListValue } from './binary-list.ts';
import { readMarkup } from './read-markup.ts';

/** A web page as Safari saves it: a binary property list with the page and what belongs to it. */
export const webarchiveImporter: Importer = {
  name: 'web archive',
  packed: true,
  most: mostPacked,
  accepts: (file) => firstBytes(file, 6) === 'bplist',
  read: (_, file, tools) => [readWebarchive(file, tools)],
};

function readWebarchive(file: SourceFile, tools: ImportTools): RawSource {
  const main = recordIn(readBinaryList(file.bytes ?? new Uint8Array()), 'WebMainResource');
  const bytes = main?.WebResourceData;
  if (!main || !(bytes instanceof Uint8Array)) {
    throw new ReadingError(
      'damaged',
      `“${file.name}” holds no web page.`,
      'It breaks off, or is another of Apple’s lists.',
      'Save the page again, or copy its text.',
    );
  }
  const [encoding, url] = [textIn(main, 'WebResourceTextEncodingName'), textIn(main, 'WebResourceURL')];
  const page = { bytes, ...(encoding !== undefined && { encoding }), ...(url !== undefined && { url }) };
  return readMarkup([page], file, tools);
}

function recordIn(value: ListValue, name: string): ListRecord | undefined {
  const found = isRecord(value) ? value[name] : undefined;
  return isRecord(found) ? found : undefined;
}

function textIn(record: ListRecord, name: string): string | undefined {
  const value = record[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

const isRecord = (value: ListValue): value is ListRecord => typeof value === 'object' && !(value instanceof Uint8Array);
