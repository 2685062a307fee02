import { attributeOf, textOf, type HtmlElement } from './html-tree.ts';
import { onOneLine, plainWords } from './plain-words.ts';

/** An object of JSON-LD as it stands in a page. */
export type Linked = { [key: string]: unknown };
/** What a page says of itself elsewhere: its address and its headlines. */
export type PageSays = { url?: string | undefined; headlines: readonly string[] };

const isArticle = /Article|BlogPosting|^Report$|Reportage/;
/** Objects looked at: a page may hold thousands. */
const most = 2_000;
/** How deep objects are looked for in each other. */
const deepest = 8;

/** The objects that a page's JSON-LD holds, each before those within it, and those with a name of their own by it. */
export class LinkedData {
  readonly #objects: Linked[] = [];
  readonly #byId = new Map<string, Linked>();

  constructor(page: readonly HtmlElement[]) {
    for (const script of page) {
      if (/^application\/ld\+json/i.test(attributeOf(script, 'type') ?? '')) this.#gather(parseJson(textOf(script)), 0);
    }
  }

  #gather(value: unknown, depth: number): void {
    if (typeof value !== 'object' || value === null || depth > deepest || this.#objects.length >= most) return;
    if (Array.isArray(value)) {
      for (const item of value) this.#gather(item, depth + 1);
      return;
    }
    const object = value as Linked;
    this.#objects.push(object);
    const id = object['@id'];
    // A reference says no name: the object itself does.
    if (typeof id === 'string' && !('name' in (this.#byId.get(id) ?? {}))) this.#byId.set(id, object);
    for (const item of Object.values(object)) this.#gather(item, depth + 1);
  }

  /** The object that stands for the article of this page: by address, by headline, or because no other is there. */
  articleOf(page: PageSays): Linked | undefined {
    const main = new Set(this.#objects.flatMap(({ mainEntity }) => [this.resolve(mainEntity)]));
    const articles = this.#objects.filter((one) => isArticle.test(typesOf(one)) && 'headline' in one);
    const rated = articles.map((one) => ({ one, score: likeness(one, page) + (main.has(one) ? 1 : 0) }));
    const best = rated.reduce((top, next) => (next.score > top.score ? next : top), { one: undefined, score: -2 } as {
      one: Linked | undefined;
      score: number;
    });
    if (best.score >= 0 || articles.length === 1) return best.score > -2 ? best.one : undefined;
    return undefined;
  }

  /** An object itself where only its name stands. */
  resolve(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const id = (value as Linked)['@id'];
    return (typeof id === 'string' ? this.#byId.get(id) : undefined) ?? value;
  }

  /** The name of a person or publisher, or of several: as a text, an object, a reference to one, or a list of these. */
  nameOf(value: unknown, levels = 4): string | undefined {
    if (levels === 0) return undefined;
    if (Array.isArray(value)) {
      const names = value.flatMap((one) => this.nameOf(one, levels - 1) ?? []);
      return [...new Set(names)].join(', ') || undefined;
    }
    if (typeof value !== 'object' || value === null) return notAddress(linkedText(value));
    const { name, givenName, familyName } = this.resolve(value) as Linked;
    const whole = [givenName, familyName].flatMap((one) => linkedText(one) ?? []).join(' ');
    return this.nameOf(name, levels - 1) ?? (whole === '' ? undefined : whole);
  }
}

/** A text of JSON-LD in plain words. */
export function linkedText(value: unknown): string | undefined {
  if (Array.isArray(value)) return linkedText(value[0]);
  if (typeof value === 'object' && value !== null) return linkedText((value as Linked)['@value']);
  const words = typeof value === 'string' ? plainWords(value) : '';
  return words === '' ? undefined : words;
}

/** Nothing of what is an address where a name should stand. */
export const notAddress = (value?: string): string | undefined =>
  value !== undefined && /^https?:/.test(value) ? undefined : value;

const typesOf = (one: Linked): string => [one['@type']].flat().map(String).join(' ');

/** How much speaks for and against an object's being this page's. */
function likeness(one: Linked, { url, headlines }: PageSays): number {
  const addresses = [one.url, one['@id'], one.mainEntityOfPage].flatMap((value) => {
    const address = typeof value === 'object' && value !== null ? (value as Linked)['@id'] : value;
    return typeof address === 'string' && /^https?:/.test(address) ? [bareAddress(address)] : [];
  });
  const byAddress = url === undefined || addresses.length === 0 ? 0 : addresses.includes(bareAddress(url)) ? 2 : -1;
  const headline = bareWords(linkedText(one.headline) ?? '');
  const others = headlines.map(bareWords).filter((words) => words !== '');
  const byWords =
    headline === '' || others.length === 0 ? 0 : others.some((words) => shareWords(words, headline)) ? 2 : -1;
  return byAddress + byWords;
}

const bareAddress = (address: string): string =>
  address
    .toLowerCase()
    .replace(/[?#].*$/, '')
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/, '')
    .replace(/\/(?:amp\/?)?$/, '');

const bareWords = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether one holds the other, or half of the words of the shorter stand in the longer. */
function shareWords(one: string, other: string): boolean {
  if (one.includes(other) || other.includes(one)) return true;
  const [shorter, longer] = [one.split(' '), other.split(' ')].sort((p, q) => p.length - q.length);
  const known = new Set(longer);
  return (shorter ?? []).filter((word) => known.has(word)).length * 2 > (shorter?.length ?? 0);
}

function parseJson(source: string): unknown {
  const bare = onOneLine(source).replace(/^(?:\/\/\s?)?<!\[CDATA\[|(?:\/\/\s?)?\]\]>$|^<!--|-->$/g, '');
  try {
    return JSON.parse(bare.trim().replace(/;$/, ''));
  } catch {
    return undefined;
  }
}
