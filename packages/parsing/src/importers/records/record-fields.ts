import type { Known, RawSource } from '../../article.ts';
import { statedDate } from '../../dates/stated-date.ts';
import { plainWords } from '../html/plain-words.ts';
import { pastedSource } from '../html/pasted.ts';

/**
 * What a row or record can say about an article, and the names such a column goes by, bare of everything but letters: those of
 * trafilatura, news-please, newspaper4k, NewsAPI, GDELT, Media Cloud, JSON Feed, ninjs, WordPress, CSL-JSON and the Guardian. Of
 * several names the first that says something counts.
 */
export const fieldNames = {
  text: [
    'text', 'body', 'content', 'articletext', 'fulltext', 'maintext', 'articlebody', 'bodytext', 'contenttext', 'contenthtml', 'bodyhtml',
    'bodyxhtml', 'bodies', 'contentencoded', 'cleanedtext', 'rawtext', 'story', 'volltext', 'artikeltext', 'inhalt', 'texte', 'contenu', 'texto',
  ],
  title: ['title', 'headline', 'hed', 'webtitle', 'articletitle', 'headlines', 'titel', 'schlagzeile', 'titre', 'titulo', 'titolo'],
  outlet: [
    'outlet', 'publication', 'newspaper', 'medianame', 'sitename', 'metasitename', 'ogsitename', 'infosources', 'sourcename', 'sourcehostname', 'source', 'publisher', 'series',
    'containertitle', 'provider', 'site', 'journal', 'zeitung', 'quelle', 'periodico', 'hostname', 'sourcedomain', 'domain',
  ],
  byline: ['byline', 'author', 'authors', 'creator', 'dccreator', 'writer', 'authorname', 'by', 'autor', 'autorin', 'auteur', 'auteurs', 'autore'],
  published: [
    'published', 'date', 'publishdate', 'publicationdate', 'pubdate', 'publishedat', 'datepublished', 'datepublish', 'publishdatetime',
    'webpublicationdate', 'issued', 'seendate', 'firstcreated', 'versioncreated', 'dategmt', 'dcdate', 'datum', 'erscheinungsdatum', 'fecha', 'datedepublication',
  ],
  url: ['url', 'link', 'address', 'permalink', 'weburl', 'articleurl', 'uri', 'externalurl'],
  language: ['language', 'lang', 'languagecode', 'dclanguage'],
} as const; // prettier-ignore
/** Fields that hold a part of a text alone, where nothing holds it whole. */
const summaries = ['description', 'summary', 'abstract', 'excerpt', 'descriptiontext', 'trailtext'];

/** One thing a record can say. */
export type Field = keyof typeof fieldNames;
/** The fields of a record that say something of an article, in the order in which they are tried. */
export const fields = Object.keys(fieldNames) as Field[];
/** What a record says, and whether its text is only a summary. */
export type Said = { [F in Field]?: string } & { isSummary?: boolean };

/** A name in letters alone, those with marks as without. */
export const bareName = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '');

/** The field a column's name stands for. */
export function fieldOf(name: string): Field | undefined {
  const bare = bareName(name);
  return fields.find((field) => (fieldNames[field] as readonly string[]).includes(bare));
}

/** What is said under names, by the best of the names for each field; an address is no outlet, but may be the article's own. */
export function sortFields(entries: readonly (readonly [name: string, words: string])[]): Said {
  const byName = new Map<string, string>();
  for (const [name, words] of entries) {
    const bare = bareName(name);
    if (words.trim() !== '' && !byName.has(bare)) byName.set(bare, words);
  }
  const said: Said = {};
  const isAddress = (words: string) => /^\s*https?:\/\//i.test(words);
  for (const field of fields) {
    const words = fieldNames[field]
      .map((name) => byName.get(name))
      .find((words) => words !== undefined && !(field === 'outlet' && isAddress(words)));
    if (words !== undefined) said[field] = words;
  }
  const source = byName.get('source') ?? byName.get('sourceurl') ?? byName.get('guid') ?? byName.get('id');
  if (said.url === undefined && source !== undefined && isAddress(source)) said.url = source.trim();
  if (said.text === undefined) {
    const summary = summaries.map((name) => byName.get(name)).find((words) => words !== undefined);
    if (summary !== undefined) Object.assign(said, { text: summary, isSummary: true });
  }
  return said;
}

const markup =
  /<\/?(?:p|br|div|figure|h[1-6]|a|em|strong|i|b|ul|ol|li|blockquote|span|section|article|img|table)\b[^<>]{0,2000}>|<!\[CDATA\[/i;
const entity = /&(?:#\d{2,6}|#x[\da-f]{2,6}|nbsp|amp|quot|[lr][sd]quo|[mn]dash|hellip|lt|gt);/i;

const usual =
  /^(?:p|br|div|figure|figcaption|h[1-6]|a|em|strong|i|b|u|s|q|ul|ol|li|blockquote|span|section|article|img|table|tbody|tr|td|th|sup|sub|small|hr)$/i;

/** Whether a text is HTML: it begins with a tag, or has tags and entities that articles have, and no others. */
function isWrittenAsHtml(text: string): boolean {
  if (/^\s*<(?:!--|[a-z])/i.test(text)) return true;
  if (!markup.test(text) && !entity.test(text)) return false;
  return [...text.matchAll(/<[/!]?([a-z\d]*)/gi)].every(([, name = '']) => name === '' || usual.test(name));
}

/** An article out of what a row or record says; every fact is stated by the file. A text in HTML is read as such. */
export function recordSource(record: Said, id: string, mediaType: string): RawSource {
  const { title, text = '', language, published, isSummary } = record;
  const isAddress = /^\s*https?:\/\//i.test(record.outlet ?? '');
  const url = (record.url ?? (isAddress ? record.outlet : undefined))?.trim();
  const date = published === undefined ? undefined : statedDate(published);
  const written = isWrittenAsHtml(text) ? pastedSource(paragraphed(text), text) : undefined;
  const cut = /\[\+\d+ chars\]\s*$|…\s*\[…\]\s*$/.test(text);
  const notes = [
    ...(isSummary ? ['Only a summary of this article is in the file.'] : []),
    ...(cut ? ['The service cut this text short.'] : []),
  ];
  return {
    id,
    text: written?.text ?? text,
    mediaType,
    ...(written?.marked && { marked: written.marked.filter(({ kind }) => kind !== 'title') }),
    ...known('title', title),
    ...known('outlet', isAddress ? undefined : record.outlet),
    ...known('byline', record.byline),
    ...known('published', date),
    ...(url !== undefined && /^https?:/.test(url) && { url }),
    ...(language !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(language) && { language }),
    ...(notes.length > 0 && { notes }),
  };
}

/** Where a text has entities or marks within lines alone, its own line breaks are its paragraphs. */
const paragraphed = (text: string): string =>
  /<(?:p|br|div|li|h[1-6])\b/i.test(text) ? text : text.replace(/\r?\n/g, '<br>');

function known<K extends string>(key: K, value: string | undefined): { [P in K]?: Known<string> } {
  const words = value === undefined ? '' : plainWords(value);
  return words ? ({ [key]: { value: words, basis: 'stated' } } as { [P in K]: Known<string> }) : {};
}
