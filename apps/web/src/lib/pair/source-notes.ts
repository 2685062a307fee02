import type { Article } from '@vis-a-vis/parsing';
import { sourceOf } from './copy-link.ts';
import { sideName, sides, type Side } from './side.ts';

/** The sources of a chart, a line each: the pair's by side, many articles' by number. */
export function sourceNotes(of: readonly Article[] | Record<Side, Article>): string[] {
  return Array.isArray(of)
    ? of.map((article: Article, i) => `${i + 1}: ${sourceOf(article)}`)
    : sides.map((side) => `${sideName[side]}: ${sourceOf((of as Record<Side, Article>)[side])}`);
}
