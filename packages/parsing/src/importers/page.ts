import { readHtmlBundle } from './bundles/html-bundle.ts';
import { mostPacked } from './bytes/guard-file.ts';
import { withoutData } from './bytes/without-data.ts';
import { readPage } from './html/read-page.ts';
import type { Importer } from './importer.ts';

/** A saved web page: its article, with what the page states about it; or a bundle of articles that a database delivered as one. */
export const htmlImporter: Importer = {
  name: 'HTML',
  accepts: ({ name, mediaType }, head) =>
    mediaType === 'text/html' ||
    mediaType === 'application/xhtml+xml' ||
    /\.x?html?$/i.test(name) ||
    /^\s*(?:<\?xml[^<>]{0,200}>\s*)?(?:<!--[^]{0,3000}?-->\s*)*<(?:!doctype html|html)\b/i.test(head),
  most: mostPacked,
  read: (html, file) => {
    const { name, id = name } = file;
    const bare = withoutData(html, name);
    return readHtmlBundle(bare, id, name) ?? [readPage(bare, file)];
  },
};
