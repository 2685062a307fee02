import { strFromU8, strToU8 } from 'fflate';
import type { RawSource } from '../../article.ts';
import { ReadingError } from '../../reading-error.ts';
import { firstBytes, mostPacked } from '../bytes/guard-file.ts';
import type { Importer, ImportTools, SourceFile } from '../importer.ts';
import { readMarkup, type Markup } from './read-markup.ts';
import { isMime, mimeParts, parameterOf, type MimePart } from './mime-parts.ts';

/** A web page saved with all that belongs to it in one file, as Chromium and Edge do (RFC 2557), whatever it is named. */
export const mhtmlImporter: Importer = {
  name: 'MHTML',
  packed: true,
  most: mostPacked,
  accepts: (file) => {
    const head = firstBytes(file, 4_000);
    return isMime(head) || (/\.(?:mhtml?|mht)$/i.test(file.name) && !/^\s*</.test(head));
  },
  read: (_, file, tools) => [readMhtml(file, tools)],
};

function readMhtml(file: SourceFile, tools: ImportTools): RawSource {
  const bytes = file.bytes ?? strToU8(file.text ?? '');
  const text = strFromU8(bytes, true);
  const pages = mimeParts(text).filter(isPage);
  const [first] = pages;
  if (!first) {
    throw new ReadingError(
      'damaged',
      `“${file.name}” holds no web page.`,
      'It breaks off before its page, or was not saved by a browser.',
      'Save the page again, or copy its text.',
    );
  }
  const start = /(?:^|\n)content-type:[^\n]*(?:\n[ \t][^\n]*){0,9}?\bstart="?(<[^">]{1,200}>)/i.exec(
    text.slice(0, 4_000),
  )?.[1];
  const address = /(?:^|\n)snapshot-content-location:\s*(\S{1,2000})/i.exec(text.slice(0, 8_000))?.[1];
  const main = pages.find(({ headers }) => start !== undefined && headers.get('content-id') === start) ?? first;
  const inOrder = [main, ...pages.filter((one) => one !== main)].map((one) =>
    markupOf(one, one === main ? address : undefined),
  );
  return readMarkup(inOrder, file, tools);
}

const isPage = ({ headers }: MimePart): boolean =>
  /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(headers.get('content-type') ?? '');

function markupOf({ headers, bytes }: MimePart, address?: string): Markup {
  const encoding = parameterOf(headers.get('content-type') ?? '', 'charset');
  const url = address ?? headers.get('content-location');
  return { bytes, ...(encoding !== undefined && { encoding }), ...(url !== undefined && { url }) };
}
