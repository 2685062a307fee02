import type { RawSource } from '../../article.ts';
import { LinkedData, linkedText, notAddress } from './linked-article.ts';
import { onOneLine, plainWords } from './plain-words.ts';
import { attributeOf, elementsOf, textOf, wordsOf, type HtmlElement } from './html-tree.ts';
import { statedDate } from '../../dates/stated-date.ts';

type Facts = Pick<RawSource, 'title' | 'outlet' | 'byline' | 'published' | 'url' | 'language'>;

/**
 * What a page states about its article in JSON-LD, meta tags and what it shows; JSON-LD first, since it is written for machines.
 * `page` are all of its elements in order.
 */
export function readPageFacts(page: Elements): Facts {
  const meta = metaTags(page);
  const first = (...keys: string[]) =>
    keys.map((key) => meta.get(key)).find((value) => value !== undefined && value !== '');
  const url =
    attribute(page, 'href', (one) => one.tagName === 'link' && attributeOf(one, 'rel') === 'canonical') ??
    first('og:url');
  const data = new LinkedData(page);
  const linked = data.articleOf({ url, headlines: headlinesOf(page, first('og:title')) });
  const title = linkedText(linked?.headline) ?? first('og:title', 'twitter:title', 'dc.title') ?? shownTitle(page);
  const outlet = data.nameOf(linked?.publisher) ?? first('og:site_name', 'application-name', 'dc.publisher');
  const byline =
    data.nameOf(linked?.author) ??
    ['author', 'article:author', 'byl', 'dc.creator', 'parsely-author', 'sailthru.author']
      .map((name) => notAddress(first(name)))
      .find((name) => name !== undefined) ??
    shownByline(page);
  const day =
    linkedText(linked?.datePublished) ??
    first(
      'article:published_time',
      'og:article:published_time',
      'datepublished',
      'date',
      'pubdate',
      'dc.date.issued',
      'dc.date',
      'parsely-pub-date',
      'sailthru.date',
      'publish-date',
    ) ??
    attribute(page, 'datetime', isNamed('time'));
  const published = day === undefined ? undefined : statedDate(day);
  const language = attribute(page, 'lang', isNamed('html'));
  return {
    ...(title !== undefined && { title: { value: title, basis: 'stated' } }),
    ...(outlet !== undefined && { outlet: { value: outlet, basis: 'stated' } }),
    ...(byline !== undefined && { byline: { value: byline.replace(/^by\s+/i, ''), basis: 'stated' } }),
    ...(published !== undefined && { published: { value: published, basis: 'stated' } }),
    ...(url !== undefined && /^https?:/.test(url) && { url }),
    ...(language !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(language) && { language }),
  };
}

type Elements = readonly HtmlElement[];

function metaTags(page: Elements): Map<string, string> {
  const tags = new Map<string, string>();
  for (const element of page.filter(isNamed('meta'))) {
    const key = (
      attributeOf(element, 'property') ??
      attributeOf(element, 'name') ??
      attributeOf(element, 'itemprop')
    )?.toLowerCase();
    const value = plainWords(attributeOf(element, 'content') ?? '');
    if (key && value !== '' && !tags.has(key)) tags.set(key, value);
  }
  return tags;
}

/** What the page calls itself where readers see it. */
const headlinesOf = (page: Elements, stated?: string): string[] => [
  ...shown(page.filter(isNamed('h1'))),
  ...(stated === undefined ? [] : [stated]),
  ...shown(page.filter(isNamed('title'))).slice(0, 1),
];

/** The headline the page's title begins with; without one, the title less the name of the site at its end. */
function shownTitle(page: Elements): string | undefined {
  const title = shown(page.filter(isNamed('title')))[0];
  const headline = shown(page.filter(isNamed('h1'))).find((words) => title?.startsWith(words));
  return headline ?? title?.replace(/(\S{1,40} \S{1,40} \S{1,40}) [|–—»·-] [^|–—»·]{1,40}$/, '$1');
}

/** Places that may name the writer and are looked at, of each kind: they may stand in each other, and a page may have thousands. */
const mostBylines = 20;
const isAuthor = (element: HtmlElement) => wordsOf(element, 'itemprop').includes('author');
const isName = (element: HtmlElement) => wordsOf(element, 'itemprop').includes('name');

/** The most exact of the places where a page may name its writer. */
function shownByline(page: Elements): string | undefined {
  const authors = page.filter(isAuthor).slice(0, mostBylines);
  const places = [
    authors.flatMap((author) => elementsOf(author).filter((one) => one !== author && isName(one))),
    page.filter((one) => wordsOf(one, 'rel').includes('author')),
    authors,
    page.filter((one) => attributeOf(one, 'class')?.includes('byline')),
  ];
  return places.flatMap((place) => shown(place.slice(0, mostBylines))).find((words) => /^\D{3,60}$/.test(words));
}

const isNamed = (tag: string) => (element: HtmlElement) => element.tagName === tag;

/** What the first element that states anything under `name` states there, of those that are meant. */
function attribute(page: Elements, name: string, isMeant: (one: HtmlElement) => boolean): string | undefined {
  const value = page
    .filter(isMeant)
    .map((one) => attributeOf(one, name))
    .find((one) => one !== undefined);
  return value ? onOneLine(value) : undefined;
}

const shown = (elements: Elements): string[] =>
  elements.map((element) => onOneLine(textOf(element))).filter((words) => words !== '');
