import type { Importer } from './importer.ts';

/** Plain text: the article's text is the file's, as it is. */
export const textImporter: Importer = {
  name: 'text',
  accepts: ({ name, mediaType }) =>
    mediaType === 'text/plain' || /\.te?xt$/i.test(name) || ((mediaType ?? '') === '' && !/\.\w{1,5}$/.test(name)),
  read: (text, { name, id = name }) => [{ id, text, mediaType: 'text/plain' }],
};
