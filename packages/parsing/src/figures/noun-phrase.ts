import {
  adverbs,
  auxiliaries,
  clauseOpeners,
  determiners,
  personalPronouns,
  prepositions,
} from '../lexicon/grammar.ts';
import { changeVerbs, nounStops, oddPlurals, smallNumbers } from '../lexicon/numbers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isCountedPlural } from '../lexicon/plurals.ts';
import { breaksBefore, gapBefore, termOf, type TokenSpan, type View } from '../tokens/view.ts';
import { isSpaced } from './read-digits.ts';

/** Words in a row as tokens; `end` is the one after the last. */
export type Span = TokenSpan;

/** More words than these make no name of a thing. Chosen by hand. */
const longest = 4;
/** So far back from a verb its subject is looked for, in words. Chosen by hand. */
const subjectReach = 20;

/** Whether a word ends what a number counts. */
export const endsPhrase = (term: string): boolean =>
  prepositions.has(term) || auxiliaries.has(term) || clauseOpeners.has(term) || nounStops.has(term);

const opens = (term: string): boolean => determiners.has(term) && !smallNumbers.has(term);
const isNumeral = (term: string): boolean => /^\p{N}/u.test(term) || smallNumbers.has(term);
/** Verbs in their plain form, which a plural before them does: `scientists expect warming`. */
const plainVerbs = wordSet(
  'expect predict face pay see want need give take make offer seek show put win lose owe earn spend hold sell buy get keep',
);
/** Nouns that end as verbs do. */
const ingNouns = wordSet(
  'spending funding giving housing training building lending financing trading shipping warming',
);
const isVerbal = (term: string): boolean => /(?:[a-z]{3}ed|[a-z]{3}ing|ly)$/.test(term) && !ingNouns.has(term);
/** Words that no name of a thing ends in or goes past: `a chance we could lose`, `the report also`. */
const endsThing = (term: string): boolean =>
  personalPronouns.has(term) || adverbs.has(term) || /^(?:them|him|me|us|i)$/.test(term);

/** The words of a thing from token `at` on: up to its first plural, a stop, a verb or a mark. Articles are left out. */
export function thingAt(view: View, at: number, sentenceEnd: number): Span | undefined {
  let first = at;
  while (first < sentenceEnd && opens(termOf(view, first))) first += 1;
  let end = first;
  for (; end < sentenceEnd && end - first < longest; end++) {
    const term = termOf(view, end);
    if ((end > at && !isSpaced(view, end)) || endsPhrase(term) || endsThing(term) || isNumeral(term) || opens(term))
      break;
    if (end > first && isWhile(view, end)) break;
    if (end > first && (isVerbal(term) || (isPlural(view, end - 1) && !isPlural(view, end)))) break;
  }
  const isDoing =
    end - first === 1 && /ing$/.test(termOf(view, first)) && (opens(termOf(view, end)) || isNumeral(termOf(view, end)));
  // `the $90 million promised last year`: what was done with it, not what it is.
  const isDone = end - first === 1 && /[a-z]{3}ed$/.test(termOf(view, first));
  return end > first && !isDoing && !isDone ? { first, end } : undefined;
}

/** `a 40-yard goal moments later`: when, no part of the thing. */
const isWhile = (view: View, at: number): boolean =>
  /^(?:moments|seconds|minutes|hours|days|weeks|months|years)$/.test(termOf(view, at)) &&
  /^(?:later|earlier|ago|before|after)$/.test(termOf(view, at + 1));

/** The same, where it is whole: of `legal and political debate` the thing stands behind the other half. */
export function wholeThingAt(view: View, at: number, sentenceEnd: number): Span | undefined {
  const thing = thingAt(view, at, sentenceEnd);
  if (!thing || isPlural(view, thing.end - 1) || !/^(?:and|or)$/.test(termOf(view, thing.end))) return thing;
  const after = thing.end + 1;
  const isWhole =
    opens(termOf(view, after)) ||
    endsThing(termOf(view, after)) ||
    isNumeral(termOf(view, after)) ||
    /[$€£¥₹]/.test(gapBefore(view, after));
  return isWhole ? thing : undefined;
}

const isPlural = (view: View, at: number): boolean =>
  oddPlurals.has(termOf(view, at)) || isCountedPlural(termOf(view, at));

/** The end of `of emails` at token `at`; `at` itself where nothing of the kind stands there. */
export function endOfOfPhrase(view: View, at: number, sentenceEnd: number): number {
  if (termOf(view, at) !== 'of' || !isSpaced(view, at) || at + 1 >= sentenceEnd || !isSpaced(view, at + 1)) return at;
  return wholeThingAt(view, at + 1, sentenceEnd)?.end ?? at;
}

/** The words of a thing that end right before token `end`: `Rolex watch` in `a Rolex watch worth $43,000`. */
export function thingBefore(view: View, end: number, sentenceStart: number): Span | undefined {
  let first = end;
  while (first > sentenceStart && end - first < longest) {
    const term = termOf(view, first - 1);
    if (first < end && !isSpaced(view, first)) break;
    if (endsPhrase(term) || endsThing(term) || opens(term) || isNumeral(term) || changeVerbs.has(term)) break;
    if (plainVerbs.has(term)) break;
    first -= 1;
  }
  // `which he estimates`: what stands behind a pronoun is what it does.
  if (first > sentenceStart && personalPronouns.has(termOf(view, first - 1))) return undefined;
  return first < end ? { first, end } : undefined;
}

/** The subject of the verb at token `verb`, without what hangs on it but `of`: `tax rate` in `the tax rate for 2014 was`. */
export function subjectOf(view: View, verb: number, sentenceStart: number): Span | undefined {
  let start = verb;
  while (start > sentenceStart && verb - start < subjectReach) {
    if (start < verb && breaksBefore(view, start)) break;
    const opener = termOf(view, start - 1);
    if (opener === 'and' || opener === 'or') return undefined;
    if (clauseOpeners.has(opener)) break;
    start -= 1;
  }
  if (gapBefore(view, verb).includes(',')) return undefined;
  let end = start;
  if (isVerbal(termOf(view, verb - 1))) return undefined;
  while (end < verb && !prepositions.has(termOf(view, end)) && !auxiliaries.has(termOf(view, end))) end += 1;
  const thing = thingBefore(view, end, start);
  if (!thing || end === verb) return thing;
  return { first: thing.first, end: Math.min(endOfOfPhrase(view, end, verb), verb) };
}
