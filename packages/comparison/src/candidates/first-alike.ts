import type { Prepared, PreparedSentence } from '../prepare/prepared.ts';

/**
 * By sentence: the first one that is the same in itself, so that whatever is measured on one of them holds for the other: of the same
 * text and the same words, none of them in quotation marks.
 */
export function firstAlike({ article, sentences }: Pick<Prepared, 'article' | 'sentences'>): Int32Array {
  const first = new Map<string, number>();
  return Int32Array.from(sentences, (sentence, index) => {
    const range = article.sentences[index];
    if (!range || sentence.quoted.includes(true)) return index;
    const text = article.text.slice(range.from, range.to);
    const known = first.get(text);
    if (known !== undefined && areSame(sentence, sentences[known])) return known;
    first.set(text, index);
    return index;
  });
}

/** A character of a script without spaces may make a word with the first one of the sentence behind. */
function areSame(one: PreparedSentence, other: PreparedSentence | undefined): boolean {
  if (!other || one.words.length !== other.words.length || one.speakers.length + other.speakers.length > 0)
    return false;
  return one.words.every((word, k) => word === other.words[k]);
}
