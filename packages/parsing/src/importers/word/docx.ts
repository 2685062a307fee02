import { unzipSync } from 'fflate';
import type { MarkedBlock, RawSource } from '../../article.ts';
import { ReadingError } from '../../reading-error.ts';
import { docxLines, type DocxLine, type DocxText } from './docx-lines.ts';
import { firstBytes, mostPacked } from '../bytes/guard-file.ts';
import { withNotes, type Importer, type ImportTools, type SourceFile } from '../importer.ts';
import { readBundle } from '../bundles/read-bundle.ts';

/** The most a packed file may unpack to, in bytes. */
export const mostUnpacked = 50 * 1024 * 1024;

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const mainPart = 'word/document.xml';
const noteParts = ['word/footnotes.xml', 'word/endnotes.xml'];

/** A Word file: one article, or a Nexis Uni bundle of many. */
export const docxImporter: Importer = {
  name: 'Word (.docx)',
  packed: true,
  accepts: (file) => firstBytes(file, 2) === 'PK' || /\.docx$/i.test(file.name),
  most: mostPacked,
  read: (_, file, tools) => {
    const { main, notes } = unpack(file, tools);
    const words = main.lines.map(({ text }) => text);
    const sources = readBundle(words, file.id ?? file.name, mediaType) ?? [readDocument(main, notes, file)];
    return withNotes(sources, leftOut(main));
  },
};

/** Its text, and its notes: what a number in the text leads to. */
function unpack(file: SourceFile, { decode }: ImportTools): { main: DocxText; notes: DocxLine[] } {
  const bytes = file.bytes ?? new Uint8Array();
  // A bit of the first entry's head says that it is encrypted.
  if (firstBytes(file, 4) === 'PK\x03\x04' && ((bytes[6] ?? 0) & 1) === 1) {
    throw new ReadingError(
      'protected',
      `“${file.name}” is protected by a password.`,
      'Its text is encrypted.',
      'Unpack it or save it without a password, and add it again.',
    );
  }
  const parts = unzip(file, bytes);
  const main = parts[mainPart];
  if (main) {
    const notes = noteParts.flatMap((name) => (parts[name] ? docxLines(decode(parts[name], 'utf-8')).lines : []));
    return { main: docxLines(decode(main, 'utf-8')), notes };
  }
  throw new ReadingError(
    'format',
    `“${file.name}” is a packed file, but not from Word.`,
    'It holds no Word document.',
    'Unpack it and add what is inside, or paste the text.',
  );
}

function unzip(file: SourceFile, bytes: Uint8Array): { [name: string]: Uint8Array } {
  try {
    return unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        // Deflate shrinks a thousandfold at most, so a false word about the size shows by what is packed.
        const isText = name === mainPart || noteParts.includes(name);
        if (isText && (originalSize > mostUnpacked || size * 1032 < originalSize)) throw tooMuch(file);
        return isText;
      },
    });
  } catch (error) {
    if (error instanceof ReadingError) throw error;
    throw new ReadingError(
      'damaged',
      `“${file.name}” is damaged.`,
      'It breaks off before its end, or is not what its name says.',
      'Download or save it again.',
    );
  }
}

const tooMuch = ({ name }: SourceFile) =>
  new ReadingError(
    'unpacks too large',
    `“${name}” would unpack to more than 50 MB.`,
    'No article is as long; it may be made to overload a computer.',
    'Open it and paste the text.',
  );

const noText = ({ name }: SourceFile, why: string) =>
  new ReadingError('no article', `“${name}” holds no text.`, why, 'Open it and paste the text.');

/** What of a file's text is in none of its articles. */
const leftOut = ({ hidden, struck }: DocxText): string[] => [
  ...(hidden > 0 ? ['Hidden text of this file was left out.'] : []),
  ...(struck > 0 ? ['Struck text of this file was left out.'] : []),
];

function readDocument({ lines, boxes }: DocxText, notes: readonly DocxLine[], file: SourceFile): RawSource {
  const marked: MarkedBlock[] = [];
  let text = '';
  const put = (line: DocxLine, role = line.kind) => {
    if (role && line.text.trim() !== '')
      marked.push({ from: text.length, to: text.length + line.text.length, kind: role });
    text += `${line.text}\n`;
  };
  for (const line of lines) put(line);
  // Beside the text: pulled quotations, tables of facts, sources. They are there to be read, and do not count as report.
  for (const line of [...boxes, ...notes]) for (const part of line.text.split('\n')) put({ text: part }, 'furniture');
  if (text.trim() === '') throw noText(file, 'It may hold pictures alone.');
  const title = marked.find(({ kind }) => kind === 'title');
  return {
    id: file.id ?? file.name,
    text,
    mediaType,
    marked,
    ...(title && { title: { value: text.slice(title.from, title.to).trim(), basis: 'stated' } }),
  };
}
