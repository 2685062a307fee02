import type { RawSource } from '../../article.ts';
import { statedDate } from '../../dates/stated-date.ts';
import { guardHtml } from '../html/guard-html.ts';
import { htmlText } from '../html/html-text.ts';
import { attributeOf, bodyOf, elementsOf, parseHtml, textOf, wordsOf, type HtmlElement } from '../html/html-tree.ts';
import { onOneLine } from '../html/plain-words.ts';
import { bundleSources, type BundleDocument } from './bundle-source.ts';
import { readCoded } from './factiva.ts';
import { readBundle } from './read-bundle.ts';

/** What pages hold that databases of news deliver: LexisNexis, Factiva, Europresse. */
const marks =
  /<docfull\b|<doc number|class=["']?article \w\warticle|DocPublicationName|titreArticle|<b>\s*HD\s*<\/b>|\d+ (?:of|von|de) \d+ (?:documents|dokumente)/i;

/** The articles of a page that a database of news delivered as a bundle; nothing where it is none. */
export function readHtmlBundle(html: string, id: string, name: string): RawSource[] | undefined {
  if (!marks.test(html)) return undefined;
  const page = elementsOf(parseHtml(guardHtml(html, name)));
  const root = bodyOf(page);
  if (!root) return undefined;
  const europresse = page.filter((one) => one.tagName === 'article').flatMap((one) => readEuropresse(one) ?? []);
  const older = europresse.length > 0 ? europresse : readOlder(page, htmlText(root).text.split('\n'));
  if (older.length > 0) return bundleSources(older, id, 'text/html');
  const factiva = page.filter(isFactiva).flatMap((one) => readFactiva(one) ?? []);
  if (factiva.length > 0) return bundleSources(factiva, id, 'text/html');
  return readBundle(apart(htmlText(root).text), id, 'text/html');
}

const hasClass = (name: string) => (one: HtmlElement) => wordsOf(one, 'class').includes(name);
const wordsIn = (elements: readonly HtmlElement[], name: string): string | undefined => {
  const found = elements.find(hasClass(name));
  return (found && onOneLine(textOf(found))) || undefined;
};

/** Lines of a page, each a paragraph of its own. */
const apart = (text: string): string[] => text.split('\n').flatMap((line) => [line, '']);

/** The heading of an article may be cut into several: number, section and page beside its day. */
function headerDay(elements: readonly HtmlElement[]): string | undefined {
  const headers = elements.filter(hasClass('DocHeader')).map((one) => onOneLine(textOf(one)));
  return headers.find((words) => statedDate(words) !== undefined) ?? (headers.join(' ') || undefined);
}

/** An article of Europresse: its parts have classes of their own. */
function readEuropresse(article: HtmlElement): BundleDocument | undefined {
  const parts = elementsOf(article);
  const outlet = wordsIn(parts, 'DocPublicationName') ?? wordsIn(parts, 'rdp__DocPublicationName');
  const title =
    wordsIn(parts, 'titreArticleVisu') ?? wordsIn(parts, 'titreArticle') ?? wordsIn(parts, 'rdp__articletitle');
  const body = parts.find(hasClass('docOcurrContainer')) ?? parts.find(hasClass('DocText'));
  if (outlet === undefined && !body) return undefined;
  const byline = wordsIn(parts, 'docAuthors') ?? wordsIn(parts, 'sm-margin-bottomNews');
  return {
    // The name of the outlet may go on: edition, section, kind of page.
    said: { title, outlet: outlet?.replace(/\s*[;(].*$/, ''), published: headerDay(parts), byline },
    paragraphs: body ? htmlText(body).text.split('\n') : [],
  };
}

const numberLine = /^(?:numéro de document|document number|numero de documento)\s?:|^(?:©|\(c\)) .{0,80}\d{4}/iu;

/** Europresse as it was: no element holds an article, but the names of its parts are marked. Each begins with its outlet. */
function readOlder(page: readonly HtmlElement[], lines: readonly string[]): BundleDocument[] {
  const marked = (name: RegExp) =>
    page.filter((one) => name.test(attributeOf(one, 'class') ?? '')).map((one) => onOneLine(textOf(one)));
  const outlets = new Set(marked(/^DocPublicationName$/i));
  const titles = new Set(marked(/^titreArticleVisu$/i));
  const begins = lines.flatMap((line, at) => (outlets.has(line) ? [at] : []));
  return begins.map((from, i) => {
    const own = lines.slice(from, begins[i + 1]);
    const title = own.findIndex((line) => titles.has(line));
    const body = own.slice(Math.max(title, 1) + 1);
    const stop = body.findIndex((line) => numberLine.test(line));
    const said = { title: own[title], outlet: own[0], published: own.slice(1, Math.max(title, 2)).join(' ') };
    return { said, paragraphs: body.slice(0, stop < 0 ? undefined : stop) };
  });
}

const isFactiva = (one: HtmlElement): boolean => /^article \w\wArticle$/.test(attributeOf(one, 'class') ?? '');

/** An article of Factiva as it is shown: headline and paragraphs have classes, facts stand between in lines of their own. */
function readFactiva(article: HtmlElement): BundleDocument | undefined {
  const parts = elementsOf(article);
  const headline = parts.find((one) => /Headline$/.test(attributeOf(one, 'class') ?? ''));
  if (!headline) return undefined;
  const title = onOneLine(textOf(headline));
  const paragraphs = parts.filter(
    (one) => one.tagName === 'p' && /[aA]rticleParagraph/.test(attributeOf(one, 'class') ?? ''),
  );
  const lines = htmlText(article).text.split('\n');
  // Its parts may stand in a table, each beside its code.
  if (lines.some((line) => /^HD\b\s*$/.test(line.trim()))) return readCoded(lines.map((line) => line.trim()));
  const facts = lines.slice(lines.indexOf(title) + 1);
  const [read] = readBundle([title, ...facts, `Document ${'X'.repeat(6)}${'0'.repeat(16)}`], '', '') ?? [];
  return {
    said: {
      title,
      outlet: read?.outlet?.value,
      published: read?.published?.value,
      byline: wordsIn(parts, 'author') ?? read?.byline?.value,
    },
    paragraphs:
      paragraphs.length > 0
        ? paragraphs.map((one) => onOneLine(textOf(one)))
        : (read?.text.split('\n\n').slice(1) ?? []),
  };
}
