import type { RawSource } from '../article.ts';
import type { HtmlDocument, HtmlElement } from './importer.ts';
import { statedDate } from './stated-date.ts';

type Facts = Pick<RawSource, 'title' | 'outlet' | 'byline' | 'published' | 'url' | 'language'>;

/** What a page states about its article in JSON-LD, meta tags and what it shows; JSON-LD first, since it is written for machines. */
export function readPageFacts(page: HtmlDocument): Facts {
  const linked = linkedArticle(page);
  const meta = metaTags(page);
  const first = (...keys: string[]) =>
    keys.map((key) => meta.get(key)).find((value) => value !== undefined && value !== '');
  const title = text(linked?.headline) ?? first('og:title', 'twitter:title', 'dc.title') ?? shownTitle(page);
  const outlet = nameOf(linked?.publisher) ?? first('og:site_name', 'application-name', 'dc.publisher');
  const byline =
    nameOf(linked?.author) ??
    notAddress(first('author', 'article:author', 'byl', 'dc.creator', 'parsely-author', 'sailthru.author')) ??
    shownByline(page);
  const day =
    text(linked?.datePublished) ??
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
    attribute(page, 'time[datetime]', 'datetime');
  const published = day === undefined ? undefined : statedDate(day);
  const url = attribute(page, 'link[rel="canonical"]', 'href') ?? first('og:url');
  const language = attribute(page, 'html', 'lang');
  return {
    ...(title !== undefined && { title: { value: title, basis: 'stated' } }),
    ...(outlet !== undefined && { outlet: { value: outlet, basis: 'stated' } }),
    ...(byline !== undefined && { byline: { value: byline.replace(/^by\s+/i, ''), basis: 'stated' } }),
    ...(published !== undefined && { published: { value: published, basis: 'stated' } }),
    ...(url !== undefined && /^https?:/.test(url) && { url }),
    ...(language !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(language) && { language }),
  };
}

type Linked = Record<string, unknown>;

/** The first JSON-LD object that calls itself an article. */
function linkedArticle(page: HtmlDocument): Linked | undefined {
  for (const script of elements(page, 'script[type="application/ld+json"]')) {
    const found = findArticle(parseJson(script.textContent ?? ''), 0);
    if (found) return found;
  }
  return undefined;
}

function findArticle(value: unknown, depth: number): Linked | undefined {
  if (typeof value !== 'object' || value === null || depth > 4) return undefined;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 100)) {
      const found = findArticle(item, depth + 1);
      if (found) return found;
    }
    return undefined;
  }
  const object = value as Linked;
  if (/Article|BlogPosting|Report/.test(String(object['@type']))) return object;
  return findArticle(object['@graph'], depth + 1);
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source.trim().replace(/^(?:\/\/)?\s*<!\[CDATA\[|(?:\/\/\s?)?\]\]>$/g, ''));
  } catch {
    return undefined;
  }
}

function metaTags(page: HtmlDocument): Map<string, string> {
  const tags = new Map<string, string>();
  for (const element of elements(page, 'meta')) {
    const key = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop')
    )?.toLowerCase();
    const value = clean(element.getAttribute('content') ?? '');
    if (key && value !== '' && !tags.has(key)) tags.set(key, value);
  }
  return tags;
}

/** The headline the page's title begins with; without one, the title less the name of the site at its end. */
function shownTitle(page: HtmlDocument): string | undefined {
  const title = shown(page, 'title')[0];
  const headline = shown(page, 'h1').find((words) => title?.startsWith(words));
  return headline ?? title?.replace(/(\S{1,40} \S{1,40} \S{1,40}) [|–—»·-] [^|–—»·]{1,40}$/, '$1');
}

/** The most exact of the places where a page may name its writer. */
function shownByline(page: HtmlDocument): string | undefined {
  const places = [
    '[itemprop~="author"] [itemprop~="name"]',
    '[rel~="author"]',
    '[itemprop~="author"]',
    '[class*="byline"]',
  ];
  return places.flatMap((place) => shown(page, place)).find((words) => /^\D{3,60}$/.test(words));
}

function nameOf(value: unknown): string | undefined {
  if (Array.isArray(value))
    return (
      value
        .map(nameOf)
        .filter((name) => name !== undefined)
        .join(', ') || undefined
    );
  if (typeof value === 'object' && value !== null) return text((value as Linked).name);
  return notAddress(text(value));
}

const clean = (value: string) => value.replace(/\s+/g, ' ').trim();
const text = (value: unknown) =>
  typeof value === 'string' && clean(value) !== '' ? decodeEntities(clean(value)) : undefined;
const notAddress = (value?: string) => (value !== undefined && /^https?:/.test(value) ? undefined : value);
const entities: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#039': "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/** JSON-LD is often escaped as if it were HTML. */
const decodeEntities = (value: string) =>
  value.replace(/&(amp|quot|apos|#0?39|lt|gt|nbsp);/g, (whole, name: string) => entities[name] ?? whole);

function attribute(page: HtmlDocument, selector: string, name: string): string | undefined {
  const value = elements(page, selector)[0]?.getAttribute(name);
  return value ? clean(value) : undefined;
}

const shown = (page: HtmlDocument, selector: string): string[] =>
  elements(page, selector)
    .map((element) => clean(element.textContent ?? ''))
    .filter((words) => words !== '');

const elements = (page: HtmlDocument, selector: string): HtmlElement[] => Array.from(page.querySelectorAll(selector));
