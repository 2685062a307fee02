import type { Article } from '@vis-a-vis/parsing';
import { articleName } from '../text/article-name.ts';
import type { Kept } from '../kept/kept.ts';

/**
 * An article that was read from a file or pasted, before the reader adds it. `twin` is what the same text is called already; `stale`
 * is one that the reader changed since it was read.
 */
export type Draft = { kept: Kept; article: Article; file: string; wanted: boolean; twin?: string; stale?: boolean };

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
