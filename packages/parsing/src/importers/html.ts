import { Readability } from '@mozilla/readability';
import type { Known, RawSource } from '../article.ts';
import { ReadingError } from '../reading-error.ts';
import { guardHtml } from './guard-html.ts';
import { htmlText } from './html-text.ts';
import type { HtmlDocument, HtmlNode, Importer, ImportTools, SourceFile } from './importer.ts';
import { readPageFacts } from './page-facts.ts';

/** A saved web page: the article as Readability finds it, with what the page states about it. */
export const htmlImporter: Importer = {
  name: 'HTML',
  accepts: ({ name, mediaType }, head) =>
    mediaType === 'text/html' ||
    mediaType === 'application/xhtml+xml' ||
    /\.x?html?$/i.test(name) ||
    /^\s*<(?:!doctype html|html)\b/i.test(head),
  read: (html, file, tools) => [readPage(guardHtml(html, file.name), file, tools)],
};

function readPage(html: string, file: SourceFile, { parseHtml }: ImportTools): RawSource {
  const page = parseHtml(html);
  const facts = readPageFacts(page);
  const found = extract(page);
  const body = found?.content ?? bodyOf(parseHtml(html));
  const title = facts.title ?? stated(found?.title);
  const { text, marked } = htmlText(body, title?.value ?? '');
  if (text.trim() === (title?.value ?? '')) {
    throw new ReadingError(
      'no article',
      `“${file.name}” shows no article.`,
      'The page holds no running text.',
      'Open it and copy the text.',
    );
  }
  const byline = facts.byline ?? stated(found?.byline);
  const outlet = facts.outlet ?? stated(found?.siteName);
  const published = facts.published ?? stated(found?.publishedTime);
  return {
    id: file.id ?? file.name,
    text,
    mediaType: 'text/html',
    marked: title ? [{ from: 0, to: title.value.length, kind: 'title' }, ...marked] : marked,
    ...(title && { title }),
    ...(byline && { byline }),
    ...(outlet && { outlet }),
    ...(published && { published }),
    ...(facts.url !== undefined && { url: facts.url }),
    ...(facts.language !== undefined && { language: facts.language }),
  };
}

type Extracted = {
  content: HtmlNode;
  title?: string | null | undefined;
  byline?: string | null | undefined;
  siteName?: string | null | undefined;
  publishedTime?: string | null | undefined;
};

/** Readability changes the document it is given; it hands back the element itself. */
function extract(page: HtmlDocument): Extracted | undefined {
  const found = new Readability<HtmlNode>(page as never, {
    serializer: (element: unknown) => element as HtmlNode,
  }).parse();
  return found?.content ? { ...found, content: found.content } : undefined;
}

function bodyOf(page: HtmlDocument): HtmlNode {
  const body = page.querySelectorAll('body')[0];
  return body ?? { nodeType: 1, nodeName: 'BODY', textContent: '', childNodes: [] };
}

const stated = (value?: string | null): Known<string> | undefined => {
  const words = value?.replace(/\s+/g, ' ').trim();
  return words ? { value: words, basis: 'stated' } : undefined;
};
