import type { Article, Known, RawSource, Talks } from '@vis-a-vis/parsing';

/** Facts the reader entered over those the file stated. */
export type Edits = {
  title?: Known<string>;
  outlet?: Known<string>;
  published?: Known<string>;
  talks?: Known<Talks>;
};

/**
 * One article as it is kept: what it was read from, which never changes, and over it the reader's facts, the starts of the blocks
 * the reader counts as report, and what the reader notes on it. A built-in article is kept only once the reader changed it.
 */
export type Kept = { id: string; added: number; source: RawSource; edits: Edits; restored: number[]; note?: string };

/** The most articles of one's own. */
export const mostArticles = 500;

/** What an article is read from: the source with the reader's facts laid over it. */
export function keptSource({ id, source, edits }: Kept): RawSource {
  return { ...source, ...edits, id };
}

/** A built-in article as the reader may change it. */
export function keepArticle(article: Article): Kept {
  const { id, text, language, title, outlet, byline, published, talks, url } = article;
  const source: RawSource = {
    id,
    text,
    language,
    mediaType: 'text/plain',
    ...(title?.basis !== 'stated' && title && { title }),
    ...(outlet && { outlet }),
    ...(byline && { byline }),
    ...(published && { published }),
    ...(talks && { talks }),
    ...(url !== undefined && { url }),
  };
  return { id, added: 0, source, edits: {}, restored: restoredIn(article) };
}

/** Whether there is anything in `kept` that a built-in article would not have by itself. */
export function isTouched({ edits, restored, note }: Kept): boolean {
  return Object.keys(edits).length > 0 || restored.length > 0 || Boolean(note);
}

/** The starts of the blocks of an article that the reader counts as report. */
export function restoredIn({ blocks }: Article): number[] {
  return blocks.filter((one) => one.restored).map(({ from }) => from);
}

/** A name for something new that no other tab gives; it comes after the name `last`, though the clock was set back since. */
export function newId(last = ''): string {
  const now = Math.max(Date.now(), (parseInt(last, 36) || 0) + 1);
  return `${now.toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
}

/** `kept` with `fresh` in it, new or in the place of what had the same id, in the order in which they were added. */
export function putKept(kept: readonly Kept[], fresh: readonly Kept[]): Kept[] {
  const ids = new Set(fresh.map(({ id }) => id));
  return [...kept.filter(({ id }) => !ids.has(id)), ...fresh].sort((one, other) => one.added - other.added);
}
