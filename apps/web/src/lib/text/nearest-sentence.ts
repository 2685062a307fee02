import type { Article, Range } from '@vis-a-vis/parsing';

/** The sentence that holds the start of `range`, or the nearest one after it; the last where there is none after. */
export function nearestSentence({ sentences }: Pick<Article, 'sentences'>, range: Range): number {
  const found = sentences.findIndex(({ to }) => to > range.from);
  return found < 0 ? Math.max(0, sentences.length - 1) : found;
}
