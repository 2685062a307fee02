import { isNounLike, isReportingVerb } from '../lexicon/reporting-verbs.ts';
import { isCapital, termOf, wordOf, type View } from './phrase.ts';

/** A reporting verb in lower case that can stand right beside its subject: no participle, no "to say". */
export function isFiniteCue(view: View, at: number): boolean {
  const word = wordOf(view, at);
  return isReportingVerb(word) && !word.endsWith('ing') && termOf(view, at - 1) !== 'to' && !isPluralNoun(view, at);
}

/** `the talking points`: the form is a verb only right after a name or "he", and `points` only before "out". */
export function isPluralNoun(view: View, at: number): boolean {
  const word = wordOf(view, at);
  if (/^point(?:s|ed)?$/.test(word)) return termOf(view, at + 1) !== 'out';
  return isNounLike(word) && !isCapital(view, at - 1) && !/^(?:he|she|it|who)$/.test(termOf(view, at - 1));
}

/** Right beside a quotation even `the letter states` is a verb. */
export function isCueBeside(view: View, at: number): boolean {
  const word = wordOf(view, at);
  return isReportingVerb(word) && !word.endsWith('ing') && termOf(view, at - 1) !== 'to';
}
