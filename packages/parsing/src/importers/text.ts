import { mostBytes } from './bytes/guard-file.ts';
import { isBundle, readBundle, unpartedNote } from './bundles/read-bundle.ts';
import type { Importer } from './importer.ts';

const linesOf = (text: string): string[] => text.replace(/^\ufeff/, '').split(/\r\n|[\n\r]/);

/** Plain text: the article's text is the file's, as it is; or a bundle of articles that a database delivered. */
export const textImporter: Importer = {
  name: 'text',
  accepts: ({ name, mediaType }) =>
    mediaType === 'text/plain' ||
    /\.(?:te?xt|ris)$/i.test(name) ||
    ((mediaType ?? '') === '' && !/\.\w{1,5}$/.test(name)),
  isMany: (text) => text.length > mostBytes && isBundle(linesOf(text)),
  read: (text, { name, id = name }) => {
    const lines = linesOf(text);
    const bundle = readBundle(lines, id, 'text/plain');
    if (bundle) return bundle;
    const note = unpartedNote(lines);
    return [{ id, text, mediaType: 'text/plain', ...(note !== undefined && { notes: [note] }) }];
  },
};
