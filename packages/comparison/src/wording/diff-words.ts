import type { Article } from '@vis-a-vis/parsing';
import { diffArrays } from 'diff';
import type { Change } from '../comparison.ts';

/** Token indices, the end excluded. */
export type TokenSpan = { from: number; to: number };

/** How exactly, and how far, two passages are compared. */
export type DiffOptions = {
  /** Most insertions and deletions looked for; past it the passages count as one change, `precise: false`. */
  maxEditLength?: number;
  /** Tell words apart by case and by the form of their marks too; by default those differences are muted. */
  asWritten?: boolean;
};

/** Most insertions and deletions looked for before two passages count as one change. */
export const defaults = { maxEditLength: 4000 };

/**
 * The exact word differences between two passages, as changes in order: replacing each change's tokens of A by B's gives B.
 * Myers' difference algorithm over tokens (npm `diff`), which never sees spaces or punctuation: both sides keep their own.
 */
export function diffWords(
  a: Article,
  spanA: TokenSpan,
  b: Article,
  spanB: TokenSpan,
  { maxEditLength = defaults.maxEditLength, asWritten = false }: DiffOptions = {},
): Change[] {
  const words = (article: Article, span: TokenSpan) =>
    article.tokens
      .slice(span.from, span.to)
      .map((token) => (asWritten ? article.text.slice(token.from, token.to) : token.term));
  const wordsA = words(a, spanA);
  const wordsB = words(b, spanB);
  const parts = diffArrays(wordsA, wordsB, { maxEditLength });
  if (!parts) return [{ fromA: spanA.from, toA: spanA.to, fromB: spanB.from, toB: spanB.to, precise: false }];

  const changes: Change[] = [];
  let placeA = spanA.from;
  let placeB = spanB.from;
  let open: Change | undefined;
  for (const part of parts) {
    if (!part.added && !part.removed) {
      placeA += part.value.length;
      placeB += part.value.length;
      open = undefined;
      continue;
    }
    if (!open) {
      open = { fromA: placeA, toA: placeA, fromB: placeB, toB: placeB, precise: true };
      changes.push(open);
    }
    if (part.removed) placeA += part.value.length;
    else placeB += part.value.length;
    open.toA = placeA;
    open.toB = placeB;
  }
  return changes;
}
