import { determiners, personalPronouns } from '../lexicon/grammar.ts';
import { titleWords } from '../lexicon/titles.ts';
import { tokenize } from '../tokens/tokenize.ts';

/** Whether two wordings name the same speaker: without articles and titles, one holds all the words of the other. */
export function sameSpeaker(one: string, other: string): boolean {
  const left = headWords(one);
  const right = headWords(other);
  const [small, large] = left.length <= right.length ? [left, right] : [right, left];
  return small.length > 0 && small.every((word) => large.includes(word));
}

function headWords(speaker: string): string[] {
  const terms = tokenize(speaker).map(({ term }) => term);
  const heads = terms.filter((term) => !determiners.has(term) && !titleWords.has(term));
  return heads.length > 0 ? heads : terms;
}

/** Whether the wording has a name in it: a capital that is neither a pronoun nor the first word's alone. */
export function isNamed(speaker: string): boolean {
  return tokenize(speaker).some(
    ({ from, term }) => /\p{Lu}/u.test(speaker.charAt(from)) && !personalPronouns.has(term) && !determiners.has(term),
  );
}
