import { strFromU8 } from 'fflate';
import { ReadingError } from '../../reading-error.ts';
import { readBundle } from '../bundles/read-bundle.ts';
import { firstBytes, mostPacked } from '../bytes/guard-file.ts';
import { withNotes, type Importer } from '../importer.ts';
import { rtfLines } from './rtf-lines.ts';

/** Rich text: one article, or a bundle that a database delivered. */
export const rtfImporter: Importer = {
  name: 'RTF',
  packed: true,
  most: mostPacked,
  accepts: (file) => firstBytes(file, 5) === '{\\rtf',
  read: (_, file, { decode }) => {
    const { name, id = name, bytes, text = '' } = file;
    const { lines, isLeftOut } = rtfLines(bytes ? strFromU8(bytes, true) : text, decode);
    const bundle = readBundle(lines, id, 'application/rtf');
    const notes = isLeftOut ? ['Hidden or struck text of this file was left out.'] : [];
    if (bundle) return withNotes(bundle, notes);
    const words = `${lines.join('\n')}\n`;
    if (words.trim() === '') {
      throw new ReadingError(
        'no article',
        `“${name}” holds no text.`,
        'It may hold pictures alone.',
        'Open it and paste the text.',
      );
    }
    return withNotes([{ id, text: words, mediaType: 'application/rtf' }], notes);
  },
};
