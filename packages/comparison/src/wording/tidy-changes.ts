import type { Article } from '@vis-a-vis/parsing';
import type { Change } from '../comparison.ts';
import { isEnglish } from '../words/is-english.ts';
import { saysEnough } from './says-enough.ts';

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
    const island = last && { from: last.toA, to: change.fromA };
    if (island && !last.moved && !change.moved && !saysEnough(a, english, island)) {
      last.toA = change.toA;
      last.toB = change.toB;
      last.precise &&= change.precise;
    } else tidy.push({ ...change });
  }
  return tidy;
}
