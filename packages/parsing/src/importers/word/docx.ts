import { unzipSync } from 'fflate';
import type { MarkedBlock, RawSource } from '../../article.ts';
import { ReadingError } from '../../reading-error.ts';
import { docxLines, type DocxLine } from './docx-lines.ts';
import { firstBytes } from '../bytes/guard-file.ts';
import type { Importer, ImportTools, SourceFile } from '../importer.ts';
import { isNexis, readNexis } from '../bundles/nexis.ts';

/** The most a packed file may unpack to, in bytes. */
export const mostUnpacked = 50 * 1024 * 1024;

const mainPart = 'word/document.xml';

/** A Word file: one article, or a Nexis Uni bundle of many. */
export const docxImporter: Importer = {
  name: 'Word (.docx)',
  packed: true,
  accepts: (file) => firstBytes(file, 2) === 'PK' || /\.docx$/i.test(file.name),
  read: (_, file, tools) => {
    const lines = docxLines(unpack(file, tools));
    const id = file.id ?? file.name;
    const words = lines.map(({ text }) => text);
    const sources = isNexis(words) ? readNexis(words, id) : [readDocument(lines, file)];
    if (sources.length > 0) return sources;
    throw noText(file, 'None of its documents has a body.');
  },
};

function unpack(file: SourceFile, { decode }: ImportTools): string {
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
  const main = unzip(file, bytes)[mainPart];
  if (main) return decode(main, 'utf-8');
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
        if (name === mainPart && (originalSize > mostUnpacked || size * 1032 < originalSize)) throw tooMuch(file);
        return name === mainPart;
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

function readDocument(lines: readonly DocxLine[], file: SourceFile): RawSource {
  const marked: MarkedBlock[] = [];
  let text = '';
  for (const { text: words, kind } of lines) {
    if (kind && words.trim() !== '') marked.push({ from: text.length, to: text.length + words.length, kind });
    text += `${words}\n`;
  }
  if (text.trim() === '') throw noText(file, 'It may hold pictures alone.');
  const title = marked.find(({ kind }) => kind === 'title');
  return {
    id: file.id ?? file.name,
    text,
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    marked,
    ...(title && { title: { value: text.slice(title.from, title.to).trim(), basis: 'stated' } }),
  };
}
