import type { Article } from '@vis-a-vis/parsing';
import type { Change } from './comparison.ts';
import { contentWeight } from './content-weight.ts';
import { isEnglish } from './is-english.ts';
import { stemWord } from './stem-word.ts';
import { weighBackground } from './weigh-background.ts';

/** Changes with fewer kept content words than this between them read as one. */
const island = 2;

/**
 * Makes exact changes readable: joins changes across islands of fewer than two content words, so that a rewritten clause is one
 * change and not ten around its articles and prepositions. The result still rebuilds B from A.
 */
export function tidyChanges(changes: readonly Change[], a: Article): Change[] {
  const english = isEnglish(a);
  const tidy: Change[] = [];
  for (const change of changes) {
    const last = tidy.at(-1);
    if (last && contentWords(a, english, last.toA, change.fromA) < island) {
      last.toA = change.toA;
      last.toB = change.toB;
      last.precise &&= change.precise;
    } else tidy.push({ ...change });
  }
  return tidy;
}

function contentWords(article: Article, english: boolean, from: number, to: number): number {
  return article.tokens.slice(from, to).filter((token) => {
    const stems = stemWord(article.text.slice(token.from, token.to), token.term, english);
    return stems.some((stem) => weighBackground(stem, english) >= contentWeight);
  }).length;
}
