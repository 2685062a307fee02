import type { Article, RawSource } from '@vis-a-vis/parsing';
import { articleName } from '../text/article-name.ts';
import { newId, type Edits, type Kept } from '../kept/kept.ts';

/**
 * An article that was read from a file or pasted, before the reader adds it. `twin` is what the same text is called already; `stale`
 * is one that the reader changed since it was read; `instead` is another text of its file that may be the article.
 */
export type Draft = {
  kept: Kept;
  article: Article;
  file: string;
  wanted: boolean;
  twin?: string;
  stale?: boolean;
  instead?: OtherText;
};
/** A text in the place of a source's own. */
export type OtherText = NonNullable<RawSource['instead']>;

/** What the reader says of a draft: other facts, or that the block that starts at `toggled` counts as report, or does not. */
export type DraftChange = { edits?: (edits: Edits) => Edits; toggled?: number };

/** A source as it is kept once the reader adds it: without the other text it may have. */
export function keepSource({ instead: _, ...source }: RawSource): Kept {
  const id = newId();
  const restored = source.notes?.some((note) => note.includes('headlines only')) ? [0] : [];
  return { id, added: 0, source: { ...source, id }, edits: {}, restored };
}

/**
 * Articles with the times they were added, one after the other, all after those of `before`: the clock (`now`, in milliseconds) may
 * have been set back since.
 */
export function stampAdded(articles: readonly Kept[], before: readonly Kept[], now: number): Kept[] {
  const last = before.reduce((latest, { added }) => Math.max(latest, added), 0);
  const first = Math.max(now, Math.floor(last) + 1);
  return articles.map((one, i) => ({ ...one, added: first + i / 1000 }));
}

/** The same article with what the reader says of it. */
export function changeDraft(kept: Kept, { edits, toggled }: DraftChange): Kept {
  const restored = kept.restored.filter((from) => from !== toggled);
  if (toggled !== undefined && restored.length === kept.restored.length) restored.push(toggled);
  return { ...kept, edits: edits?.(kept.edits) ?? kept.edits, restored };
}

/** The same article with the other text of its file, and the text it had. */
export function exchangeText(kept: Kept, instead: OtherText): { kept: Kept; instead: OtherText } {
  const { text, marked = [] } = kept.source;
  return { kept: { ...kept, source: { ...kept.source, ...instead }, restored: [] }, instead: { text, marked } };
}

/** An address in the place of a text, which this page may not fetch. */
export function isAddress(text: string): boolean {
  return /^\s*(?:https?:\/\/|www\.)\S+\s*$/i.test(text);
}

/** What the same text is called that is here already; white space aside. */
export function findTwin(article: Article, others: readonly Article[]): string | undefined {
  const wanted = bareOf(article);
  const found = others.find((one) => one.text.length > 0 && bareOf(one) === wanted);
  return found && articleName(found);
}

const bare = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Every new article is held against all that are here: their bare texts are made once. */
const bareTexts = new WeakMap<Article, string>();

function bareOf(article: Article): string {
  const known = bareTexts.get(article) ?? bare(article.text);
  bareTexts.set(article, known);
  return known;
}
