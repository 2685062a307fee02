import type { Article } from '@vis-a-vis/parsing';
import type { Change } from '../comparison.ts';
import { libraryEdit } from './library-edit.ts';
import { shortestEdit } from './shortest-edit.ts';

/** Token indices, the end excluded. */
export type TokenSpan = { from: number; to: number };

/** How exactly, and how far, two passages are compared. */
export type DiffOptions = {
  /** Most insertions and deletions looked for; past it the passages count as one change, `precise: false`. */
  maxEditLength?: number;
  /** Tell words apart by case and by the form of their marks too; by default those differences are muted. */
  asWritten?: boolean;
};

/** Numbers of words. */
export const defaults = {
  /** Most insertions and deletions looked for before two passages count as one change. */
  maxEditLength: 4000,
  /** Passages of up to so many words together are compared by npm `diff`; whole texts, on which it is slow, by a search of our own. */
  fewWords: 1000,
};

/**
 * The exact word differences between two passages, as changes in order: replacing each change's tokens of A by B's gives B.
 * Of all such lists one of the shortest, over tokens: it never sees spaces or punctuation, both sides keep their own.
 */
export function diffWords(
  a: Article,
  spanA: TokenSpan,
  b: Article,
  spanB: TokenSpan,
  { maxEditLength = defaults.maxEditLength, asWritten = false }: DiffOptions = {},
): Change[] {
  const ids = new Map<string, number>();
  const number = (article: Article, { from, to }: TokenSpan) =>
    Int32Array.from(article.tokens.slice(from, to), (token) => {
      const word = asWritten ? article.text.slice(token.from, token.to) : token.term;
      const known = ids.get(word);
      if (known === undefined) ids.set(word, ids.size);
      return known ?? ids.size - 1;
    });
  const [wordsA, wordsB] = [number(a, spanA), number(b, spanB)];
  const edit = wordsA.length + wordsB.length <= defaults.fewWords ? libraryEdit : shortestEdit;
  const stretches = edit(wordsA, wordsB, maxEditLength);
  if (!stretches) return [{ fromA: spanA.from, toA: spanA.to, fromB: spanB.from, toB: spanB.to, precise: false }];
  return stretches.map(({ fromA, toA, fromB, toB }) => ({
    fromA: spanA.from + fromA,
    toA: spanA.from + toA,
    fromB: spanB.from + fromB,
    toB: spanB.from + toB,
    precise: true,
  }));
}
