import type { LanguageRules } from '../language/rules.ts';

const capital = /^\p{Lu}/u;
/** `Hauptstr. 5`. */
const street = /\p{L}str$/u;
const digit = /^\p{N}/u;
/** A number that may be an ordinal: of three digits at most, and no part of a longer one. */
const ordinal = /(?:^|[\s(„»«"“])\p{N}{1,3}\.\s*$/u;
/** `z. B.`, `d. h.`, `p. ej.`: a shortened word after another shortened one. */
const afterLetter = /(?:^|\s)\p{L}{1,2}\.\s?\p{L}{1,2}\.\s*$/u;
/** `J.-C. Moulin`, `A. Ruane`: a forename's first letter, alone or behind another. */
const initial = /(?:^|[\s(])(?:\p{Lu}\.[- ]?){0,3}\p{Lu}\.\s*$/u;

/**
 * Whether the single stop after `word` ends a sentence in a language with rules of its own; `left` runs up to the cut,
 * `next` is the word behind it.
 */
export function stopEndsIn(rules: LanguageRules, word: string, left: string, next: string): boolean {
  const opens = rules.openers.has(next.toLowerCase().replace(/['’].*$/, ''));
  const folded = word.toLowerCase().replaceAll('.', '').replace(/^.*-/, '');
  if (word === '') return !(rules.ordinals && !opens && capital.test(next) && ordinal.test(left));
  if (rules.titles.has(folded) && rules.abbreviations.has(folded)) return false;
  if (digit.test(next) && (rules.numbered.has(folded) || rules.abbreviations.has(folded) || street.test(folded)))
    return false;
  if (rules.letters && (/^\p{Ll}$/u.test(word) || afterLetter.test(left))) return opens && !/^\p{Ll}$/u.test(word);
  if (rules.abbreviations.has(folded)) return opens;
  if (initial.test(left)) return opens || !capital.test(next);
  return true;
}
