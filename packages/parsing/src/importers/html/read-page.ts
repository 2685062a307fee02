import type { MarkedBlock, RawSource } from '../../article.ts';
import { ReadingError } from '../../reading-error.ts';
import type { SourceFile } from '../importer.ts';
import { findArticle, type FoundArticle } from './find-article.ts';
import { guardHtml } from './guard-html.ts';
import { htmlText, type MarkedText } from './html-text.ts';
import { bodyOf, elementsOf, parseHtml, textOf, type HtmlElement } from './html-tree.ts';
import { onOneLine } from './plain-words.ts';
import { openXhtml } from './open-xhtml.ts';
import { readPageFacts } from './page-facts.ts';

/** When the reader is told of another text on the page. Chosen by hand. */
const limits = {
  /** The share of the page's prose that may be left out without a word. */
  left: 0.5,
  /** How long another text is at least, of the one that was found, and in characters. */
  other: 0.5,
  shortest: 300,
};

/** The article of a saved web page, with what the page states about it. Throws a `ReadingError` where it shows none. */
export function readPage(html: string, file: SourceFile): RawSource {
  const elements = elementsOf(parseHtml(openXhtml(guardHtml(html, file.name))));
  const { title, ...facts } = readPageFacts(elements);
  const heading = title?.value ?? '';
  const root = bodyOf(elements);
  const found = root ? articleText(root, heading) : { text: '', marked: [] };
  if (found.text === '' || found.text === heading) {
    throw new ReadingError(
      'no article',
      `“${file.name}” shows no article.`,
      'The page holds no running text.',
      'Open it and copy the text.',
    );
  }
  const { text, marked, note, instead } = found;
  const url = facts.url ?? savedFrom(html);
  const withTitle = (marked: MarkedBlock[]): MarkedBlock[] =>
    title ? [{ from: 0, to: title.value.length, kind: 'title' }, ...marked] : marked;
  return {
    ...facts,
    id: file.id ?? file.name,
    text,
    mediaType: 'text/html',
    marked: withTitle(marked),
    ...(title && { title }),
    ...(url !== undefined && { url }),
    ...(note !== undefined && { notes: [note] }),
    ...(instead && { instead: { text: instead.text, marked: withTitle(instead.marked) } }),
  };
}

/** The address in the comment that browsers and our bookmark write on top of a page they save. */
const savedFrom = (html: string): string | undefined =>
  /<!--\s{0,9}(?:saved from url=\(\d{1,5}\)|Page saved with SingleFile\s{1,9}url:\s?)(https?:\/\/[^\s<>"]{1,2500})/.exec(
    html.slice(0, 4_000),
  )?.[1];

/** The text of the article; of the whole page, where no part of it looks like one. With another that it may be, where that is open. */
function articleText(root: HtmlElement, title: string): MarkedText & { note?: string; instead?: MarkedText } {
  const found = findArticle(root, title);
  const first = htmlText(found.body, title, found.roles);
  if (first.text.length <= title.length) return htmlText(root, title);
  const stories = headlinesIn(found);
  if (stories > 1) return { ...first, note: `${stories} headlines stand in this text: it may be several articles.` };
  if (!found.isNotice && found.left < limits.left) return first;
  const other = otherText(root, title, found.body, found.isNotice ? 0 : first.text.length * limits.other);
  if (found.isNotice) {
    const note = 'This text is mostly a notice of the site, not a report.';
    return { ...first, note, ...(other && { instead: other }) };
  }
  return other
    ? { ...first, note: 'Another text of about this length stands on the page, too.', instead: other }
    : first;
}

/** How many headlines with words of their own stand in what was found. */
function headlinesIn({ body, roles }: FoundArticle): number {
  const shown = elementsOf(body).filter((one) => one.tagName === 'h1' && roles.get(one) !== 'out');
  const isOut = (one: HtmlElement) => {
    for (let at = one.parentNode; at && at !== body; at = 'parentNode' in at ? at.parentNode : null)
      if (roles.get(at) === 'out') return true;
    return false;
  };
  return new Set(shown.filter((one) => !isOut(one)).map((one) => onOneLine(textOf(one)))).size;
}

/** The text of the part that would be the article if the first were not there, where it is long enough; else nothing. */
function otherText(root: HtmlElement, title: string, body: HtmlElement, least: number): MarkedText | undefined {
  if (body === root) return undefined;
  const { body: second, roles, isNotice } = findArticle(root, title, body);
  const other = htmlText(second, title, roles);
  return second === root || isNotice || other.text.length - title.length < Math.max(least, limits.shortest)
    ? undefined
    : other;
}
