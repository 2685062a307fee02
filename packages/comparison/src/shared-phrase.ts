import type { Range } from '@vis-a-vis/parsing';
import { contentWeight } from './content-weight.ts';
import type { Prepared, Vocabulary } from './prepare-article.ts';

/** Words on end that two texts must share before the phrase says anything about their occasion. */
const length = 5;

/** The first five-word run that both texts have, free of names and titles of office, with a content word in it; or nothing. */
export function sharedPhrase(a: Prepared, b: Prepared, vocabulary: Vocabulary): { a: Range; b: Range }[] {
  const known = new Map<string, Range>();
  for (const { key, range } of phrases(b, vocabulary)) if (!known.has(key)) known.set(key, range);
  for (const { key, range } of phrases(a, vocabulary)) {
    const other = known.get(key);
    if (other) return [{ a: range, b: other }];
  }
  return [];
}

function* phrases(prepared: Prepared, vocabulary: Vocabulary): Generator<{ key: string; range: Range }> {
  for (const { words, tokens } of prepared.sentences) {
    for (let k = 0; k + length <= words.length; k++) {
      const run = words.slice(k, k + length);
      if (run.some((word) => prepared.names.has(word) || vocabulary.isOffice[word])) continue;
      if (!run.some((word) => (vocabulary.background[word] ?? 0) >= contentWeight)) continue;
      const first = prepared.article.tokens[tokens[k] ?? -1];
      const last = prepared.article.tokens[tokens[k + length - 1] ?? -1];
      if (first && last) yield { key: run.join(' '), range: { from: first.from, to: last.to } };
    }
  }
}
