import type { RawSource } from '../../article.ts';
import { guardHtml } from './guard-html.ts';
import { htmlText } from './html-text.ts';
import { bodyOf, elementsOf, parseHtml } from './html-tree.ts';

/**
 * What was pasted with its headings; a heading at the very top is the title. `plain` is the same as plain text, and stands in where
 * the HTML shows none. Throws a `ReadingError` where its tags are nested deeper than any article's.
 */
export function pastedSource(html: string, plain: string): RawSource {
  const page = parseHtml(guardHtml(html, 'Pasted text'));
  const { text, marked } = htmlText(bodyOf(elementsOf(page)) ?? page);
  if (text === '') return { id: '', text: plain, mediaType: 'text/plain' };
  const [first] = marked;
  if (first?.from === 0 && first.kind === 'heading') first.kind = 'title';
  return { id: '', text, marked, mediaType: 'text/html' };
}
