import type { RawSource } from '../../article.ts';
import { ReadingError } from '../../reading-error.ts';
import { findArticle } from './find-article.ts';
import { guardHtml } from './guard-html.ts';
import { htmlText } from './html-text.ts';
import { bodyOf, elementsOf, parseHtml, type HtmlElement } from './html-tree.ts';
import type { Importer, SourceFile } from '../importer.ts';
import { readPageFacts } from './page-facts.ts';

/** A saved web page: its article, with what the page states about it. */
export const htmlImporter: Importer = {
  name: 'HTML',
  accepts: ({ name, mediaType }, head) =>
    mediaType === 'text/html' ||
    mediaType === 'application/xhtml+xml' ||
    /\.x?html?$/i.test(name) ||
    /^\s*<(?:!doctype html|html)\b/i.test(head),
  read: (html, file) => [readPage(guardHtml(html, file.name), file)],
};

function readPage(html: string, file: SourceFile): RawSource {
  const elements = elementsOf(parseHtml(html));
  const { title, ...facts } = readPageFacts(elements);
  const root = bodyOf(elements);
  const { text, marked } = root ? articleText(root, title?.value ?? '') : { text: '', marked: [] };
  if (text === '' || text === title?.value) {
    throw new ReadingError(
      'no article',
      `“${file.name}” shows no article.`,
      'The page holds no running text.',
      'Open it and copy the text.',
    );
  }
  return {
    ...facts,
    id: file.id ?? file.name,
    text,
    mediaType: 'text/html',
    marked: title ? [{ from: 0, to: title.value.length, kind: 'title' }, ...marked] : marked,
    ...(title && { title }),
  };
}

/** The text of the article; of the whole page, where no part of it looks like one. */
function articleText(root: HtmlElement, title: string): ReturnType<typeof htmlText> {
  const { body, roles } = findArticle(root);
  const found = htmlText(body, title, roles);
  return found.text.length > title.length ? found : htmlText(root, title);
}
