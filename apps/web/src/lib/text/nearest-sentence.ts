import type { Article, Range } from '@vis-a-vis/parsing';
import { firstPlace } from './first-place.ts';

/** The sentence that holds the start of `range`, or the nearest one after it; the last where there is none after. */
export function nearestSentence({ sentences }: Pick<Article, 'sentences'>, range: Range): number {
  const found = firstPlace(sentences.length, (k) => (sentences[k]?.to ?? Infinity) > range.from);
  return Math.max(0, Math.min(found, sentences.length - 1));
}
