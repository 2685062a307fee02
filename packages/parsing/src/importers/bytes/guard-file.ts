import { ReadingError } from '../../reading-error.ts';
import type { SourceFile } from '../importer.ts';

/** The largest file of text read, in bytes. */
export const mostBytes = 5 * 1024 * 1024;
/** The largest file read whose text is packed, or stands among pictures. */
export const mostPacked = 50 * 1024 * 1024;

/** How files begin that hold no text we could read, and what they are. */
const foreign: readonly { starts: string; is: string }[] = [
  { starts: '\x89PNG', is: 'a picture' },
  { starts: '\xff\xd8\xff', is: 'a picture' },
  { starts: 'GIF8', is: 'a picture' },
  { starts: 'RIFF', is: 'a picture or sound' },
  { starts: 'II*\0', is: 'a picture' },
  { starts: 'MM\0*', is: 'a picture' },
];
const oldOffice = '\xd0\xcf\x11\xe0';

/** The first bytes of a file, a character each. */
export const firstBytes = ({ bytes, text }: SourceFile, count = 8): string =>
  bytes ? String.fromCharCode(...bytes.subarray(0, count)) : (text ?? '').slice(0, count);

/** Whether a file is a PDF: some have other bytes before their mark. */
export const isPdf = (file: SourceFile): boolean =>
  firstBytes(file).startsWith('%PDF') || (/\.pdf$/i.test(file.name) && firstBytes(file, 1024).includes('%PDF-'));

/** Whether a file is a PDF whose pages are still to be taken out (`SourceFile.pages`), and none that is too large to be read. */
export const needsPages = (file: SourceFile): file is SourceFile & { bytes: Uint8Array } =>
  file.pages === undefined && file.bytes !== undefined && file.bytes.length <= mostPacked && isPdf(file);

/** Throws a `ReadingError` where a file is empty, too large, or of a kind that holds no text to read. */
export function guardFile(file: SourceFile, most = mostBytes): void {
  const { name } = file;
  const size = file.bytes?.length ?? file.text?.length ?? 0;
  if (size === 0) {
    throw new ReadingError(
      'empty',
      `“${name}” is empty.`,
      'It holds no bytes at all.',
      'Save it again, or paste the text.',
    );
  }
  if (size > most) {
    throw new ReadingError(
      'too large',
      `“${name}” has ${(size / 1024 / 1024).toFixed(1)} MB.`,
      `A file of this kind may have ${most / 1024 / 1024} MB.`,
      'Save the article alone, as text or HTML.',
    );
  }
  const head = firstBytes(file);
  const known = foreign.find(({ starts }) => head.startsWith(starts));
  if (known) {
    throw new ReadingError(
      'not text',
      `“${name}” is ${known.is}.`,
      'Its text cannot be taken out here.',
      'Open it, copy the text and paste it.',
    );
  }
  if (head.startsWith(oldOffice)) throw oldWord(file);
}

/** Word before 2007 and files with a password share one container; the password's part has a name of its own. */
function oldWord({ name, bytes }: SourceFile): ReadingError {
  const locked = [...'EncryptedPackage'].map((letter) => `${letter}\0`).join('');
  const inside = bytes ?? new Uint8Array();
  const isLocked = inside.some(
    (byte, at) =>
      byte === 0x45 && firstBytes({ name, bytes: inside.subarray(at, at + locked.length) }, locked.length) === locked,
  );
  return isLocked
    ? new ReadingError(
        'protected',
        `“${name}” is protected by a password.`,
        'Its text is encrypted.',
        'Open it in Word, save it without a password, and add it again.',
      )
    : new ReadingError(
        'old Word',
        `“${name}” is a Word file of the old kind (.doc).`,
        'Only .docx can be read, whatever the name says.',
        'Open it in Word and save it as .docx, or paste the text.',
      );
}
