import { readPage } from './html/read-page.ts';
import type { Importer } from './importer.ts';

/** A saved web page: its article, with what the page states about it. */
export const htmlImporter: Importer = {
  name: 'HTML',
  accepts: ({ name, mediaType }, head) =>
    mediaType === 'text/html' ||
    mediaType === 'application/xhtml+xml' ||
    /\.x?html?$/i.test(name) ||
    /^\s*(?:<\?xml[^<>]{0,200}>\s*)?(?:<!--[^]{0,400}?-->\s*)*<(?:!doctype html|html)\b/i.test(head),
  read: (html, file) => [readPage(html, file)],
};
