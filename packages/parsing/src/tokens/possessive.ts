import type { Token } from '../article.ts';
import { gapBefore, wordOf, type View } from './view.ts';

/** Whether a word owns what follows: `Trump’s`. */
export const isOwner = (word: string): boolean => word.endsWith("'s") || word.endsWith('’s');

/** The same of a word in any case, `ROE’S` too: two names in a line of capitals are told apart by it. */
export const isOwnerInAnyCase = (word: string): boolean => isOwner(word) || word.endsWith("'S") || word.endsWith('’S');

/** Whether a token owns what follows, in the plural too: `Trump’s`, `voters’`. A single mark that closes a quotation looks the same. */
export const isPossessive = (view: View, at: number): boolean =>
  isOwner(wordOf(view, at)) || /^['’]\s/.test(gapBefore(view, at + 1));

/** Whether a name that ends at `offset` owns what follows: a mention ends before its `’s`. */
export const ownsAfter = (text: string, offset: number): boolean => isOwner(text.slice(offset, offset + 2));

/** A word as written, with straight apostrophes and without a possessive `'s`. */
export function surface(text: string, token: Token): string {
  const word = text.slice(token.from, token.to);
  if (word.length < 3) return word;
  return isOwner(word) ? word.slice(0, -2) : word.includes('’') ? word.replaceAll('’', "'") : word;
}
