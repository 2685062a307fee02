import type { Range } from '@vis-a-vis/parsing';
import { contentWeight } from './content-weight.ts';
import type { Prepared, Vocabulary } from './prepare-article.ts';

/** Words on end that two texts must share before the phrase says anything about their occasion. */
const length = 5;

/** The first five-word run that both texts have, free of names and titles of office, with a content word in it; or nothing. */
export function sharedPhrase(a: Prepared, b: Prepared): { a: Range; b: Range }[] {
  for (const [key, range] of a.phrases) {
    const other = b.phrases.get(key);
    if (other) return [{ a: range, b: other }];
  }
  return [];
}

/** The five-word runs of an article that may count as a shared phrase, by their stem ids, each where it stands first. */
export function readPhrases(
  { article, sentences, names }: Pick<Prepared, 'article' | 'sentences' | 'names'>,
  vocabulary: Vocabulary,
): Map<string, Range> {
  const phrases = new Map<string, Range>();
  const isBarred = (word: number) => names.has(word) || vocabulary.isOffice[word] === true;
  for (const { words, tokens } of sentences) {
    let barred = -1;
    let content = -1;
    words.forEach((word, k) => {
      if (isBarred(word)) barred = k;
      if ((vocabulary.background[word] ?? 0) >= contentWeight) content = k;
      const start = k - length + 1;
      if (start < 0 || barred >= start || content < start) return;
      const first = article.tokens[tokens[start] ?? -1];
      const last = article.tokens[tokens[k] ?? -1];
      const key = words.slice(start, k + 1).join(' ');
      if (first && last && !phrases.has(key)) phrases.set(key, { from: first.from, to: last.to });
    });
  }
  return phrases;
}
