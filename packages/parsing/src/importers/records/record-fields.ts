import type { Known, RawSource } from '../../article.ts';
import { statedDate } from '../../dates/stated-date.ts';

/** What a row or record can say about an article, and the names such a column goes by, bare of everything but letters. */
export const fieldNames = {
  text: ['text', 'body', 'content', 'articletext', 'fulltext', 'maintext', 'articlebody', 'bodytext'],
  title: ['title', 'headline', 'hed'],
  outlet: ['outlet', 'source', 'publication', 'newspaper', 'medianame', 'publisher', 'sourcename', 'series', 'site'],
  byline: ['byline', 'author', 'authors'],
  published: ['published', 'date', 'publishdate', 'publicationdate', 'pubdate', 'publishedat', 'datepublished'],
  url: ['url', 'link', 'address'],
  language: ['language', 'lang'],
} as const;

/** One thing a record can say. */
export type Field = keyof typeof fieldNames;
/** The fields of a record that say something of an article, in the order in which they are tried. */
export const fields = Object.keys(fieldNames) as Field[];

/** The field a column's name stands for. */
export function fieldOf(name: string): Field | undefined {
  const bare = name.toLowerCase().replace(/[^a-z]/g, '');
  return fields.find((field) => (fieldNames[field] as readonly string[]).includes(bare));
}

/** An article out of what a row or record says; every fact is stated by the file. */
export function recordSource(record: { [F in Field]?: string }, id: string, mediaType: string): RawSource {
  const { title, text = '', url, language } = record;
  const date = record.published === undefined ? undefined : statedDate(record.published);
  return {
    id,
    text,
    mediaType,
    ...known('title', title),
    ...known('outlet', record.outlet),
    ...known('byline', record.byline),
    ...known('published', date),
    ...(url !== undefined && /^https?:/.test(url) && { url }),
    ...(language !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(language) && { language }),
  };
}

function known<K extends string>(key: K, value: string | undefined): { [P in K]?: Known<string> } {
  const words = value?.replace(/\s+/g, ' ').trim();
  return words ? ({ [key]: { value: words, basis: 'stated' } } as { [P in K]: Known<string> }) : {};
}
