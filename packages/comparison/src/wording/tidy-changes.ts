import type { Article } from '@vis-a-vis/parsing';
import type { Change } from '../comparison.ts';
import { contentWeight } from '../words/content-weight.ts';
import { isEnglish } from '../words/is-english.ts';
import { tokenWeight } from '../words/token-weight.ts';

/** Changes with less than this kept between them read as one: the weight of two content words, or of one that is rare. */
const island = 2 * contentWeight;

/**
 * Makes exact changes readable: joins changes across islands that say less than two content words or a rare one do, so that a
 * rewritten clause is one change and not ten around its articles and prepositions, while "ought to be consequences" against
 * "must be consequences" still shows what both say. Moved words stay apart. The result still rebuilds B from A.
 */
export function tidyChanges(changes: readonly Change[], a: Article): Change[] {
  const english = isEnglish(a);
  const tidy: Change[] = [];
  for (const change of changes) {
    const last = tidy.at(-1);
    if (last && !last.moved && !change.moved && keptWeight(a, english, last.toA, change.fromA) < island) {
      last.toA = change.toA;
      last.toB = change.toB;
      last.precise &&= change.precise;
    } else tidy.push({ ...change });
  }
  return tidy;
}

function keptWeight(article: Article, english: boolean, from: number, to: number): number {
  return article.tokens
    .slice(from, to)
    .map((token) => tokenWeight(article, token, english))
    .filter((weight) => weight >= contentWeight)
    .reduce((sum, weight) => sum + weight, 0);
}
