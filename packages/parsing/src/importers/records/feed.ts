import type { RawSource } from '../../article.ts';
import { ReadingError } from '../../reading-error.ts';
import { plainWords } from '../html/plain-words.ts';
import type { Importer, SourceFile } from '../importer.ts';
import { recordSource, sortFields } from './record-fields.ts';

/** A feed as sites offer it: RSS 0.9 to 2.0, RDF and Atom. Each entry is an article. */
export const feedImporter: Importer = {
  name: 'RSS or Atom',
  accepts: (_, head) =>
    /^\s*(?:<\?xml[^<>]{0,200}>\s*)?(?:<[?!][^<>]{0,300}>\s*){0,5}<(?:rss|feed|rdf:RDF)\b/i.test(head),
  read: (text, file) => readFeed(text, file),
};

const tag = /<!\[CDATA\[([^]*?)(?:\]\]>|$)|<(\/?)([a-z][\w.-]{0,30}(?::[\w.-]{1,30})?)([^<>]{0,4000})>|[^<]+|</gi;

/** Entries read: a feed has some hundreds. */
const mostEntries = 5_000;

function readFeed(text: string, file: SourceFile): RawSource[] {
  const feed = new Feed();
  tag.lastIndex = 0;
  for (let found = tag.exec(text); found; found = tag.exec(text)) {
    const [whole, data, closing, name, attributes = ''] = found;
    if (name === undefined) feed.say(data ?? decode(whole));
    else if (closing) feed.close(name.toLowerCase());
    else feed.open(name.toLowerCase(), attributes, attributes.endsWith('/'));
  }
  const { entries, outlet } = feed;
  const id = file.id ?? file.name;
  const sources = entries.slice(0, mostEntries).flatMap((entry, i) => {
    const said = sortFields([...entry, ...(outlet === '' ? [] : [['site', outlet] as const])]);
    return said.text === undefined ? [] : [recordSource(said, `${id}#${i + 1}`, 'application/xml')];
  });
  if (sources.length > 0) return sources;
  throw new ReadingError(
    'no article',
    `“${file.name}” holds no articles.`,
    'Its entries have no text.',
    'Open one of them and copy its text.',
  );
}

/** Names in a feed and what they are called elsewhere. */
const names: { [name: string]: string } = {
  'content:encoded': 'content',
  'dc:creator': 'creator',
  'dc:date': 'dcdate',
  'dc:language': 'dclanguage',
  updated: 'versioncreated',
  guid: 'guid',
};

/** What stands in a feed, as its tags are met. */
class Feed {
  readonly entries: [string, string][][] = [];
  outlet = '';
  #entry: [string, string][] | undefined;
  /** The field that is read, with its words; tags in it are its markup. */
  #field: { name: string; words: string } | undefined;

  say(words: string): void {
    if (this.#field) this.#field.words += words;
  }

  open(name: string, attributes: string, alone: boolean): void {
    if (name === 'item' || name === 'entry') this.#entry = [];
    else if (this.#field) {
      if (name !== 'name' && name !== 'div') this.#field.words += ` <${name}> `;
    } else if (name === 'link' && /\bhref\s*=/.test(attributes)) {
      const rel = /\brel\s*=\s*["']([^"']{0,40})["']/.exec(attributes)?.[1] ?? 'alternate';
      const href = /\bhref\s*=\s*["']([^"']{0,2000})["']/.exec(attributes)?.[1] ?? '';
      if (rel === 'alternate') this.#entry?.push(['link', decode(href)]);
    } else if (!alone && (this.#entry || name === 'title')) this.#field = { name, words: '' };
  }

  close(name: string): void {
    if ((name === 'item' || name === 'entry') && this.#entry) {
      this.entries.push(this.#entry);
      this.#entry = undefined;
      this.#field = undefined;
    } else if (this.#field?.name === name) {
      const { words } = this.#field;
      if (this.#entry) this.#entry.push([names[name] ?? name, words.trim()]);
      else if (this.outlet === '') this.outlet = plainWords(words);
      this.#field = undefined;
    } else if (this.#field && name !== 'name' && name !== 'div') this.#field.words += ` </${name}> `;
  }
}

const entities: { [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decode = (words: string): string =>
  words.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');
