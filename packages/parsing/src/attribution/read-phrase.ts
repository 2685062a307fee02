import { isReportingVerb } from '../lexicon/reporting-verbs.ts';
import {
  adverbs,
  auxiliaries,
  calendar,
  clauseOpeners,
  determiners,
  personalPronouns,
  prepositions,
} from '../lexicon/grammar.ts';
import { breaksBefore, gapBefore, isCapital, termOf, wordOf, type Phrase, type View } from './phrase.ts';

const longest = 11;
/** Base forms that are nouns when they stand inside a phrase: `the report said`. */
const nouns = new Set(
  'report comment request tweet claim note charge call answer post demand order text email e-mail'.split(' '),
);
const joiningForward = new Set(['of', 'for']);
const singular = /(?:ous|ss|us|is)$/;

/** The noun phrase that begins at token `at` and ends before `end`, or nothing if none begins there. */
export function phraseAfter(view: View, at: number, end: number): Phrase | undefined {
  if (at >= end || !opensPhrase(view, at)) return undefined;
  if (personalPronouns.has(termOf(view, at))) return { first: at, end: at + 1 };
  let last = at;
  for (let i = at + 1; i < Math.min(end, at + longest); i++) {
    if (breaksBefore(view, i) || endsPhrase(view, i, at, end)) break;
    last = i;
  }
  while (
    last > at &&
    (prepositions.has(termOf(view, last)) || termOf(view, last) === 'the' || termOf(view, last) === 'and')
  )
    last -= 1;
  return isSpeakerLike(view, at, last + 1) ? { first: at, end: last + 1 } : undefined;
}

function opensPhrase(view: View, at: number): boolean {
  const term = termOf(view, at);
  if (calendar.has(term) && isCapital(view, at)) return false;
  if (personalPronouns.has(term) || determiners.has(term)) return true;
  if (prepositions.has(term) || clauseOpeners.has(term) || auxiliaries.has(term) || adverbs.has(term)) return false;
  return isCapital(view, at) || !(isReportingVerb(term) || isAdverb(term));
}

function endsPhrase(view: View, i: number, first: number, end: number): boolean {
  const term = termOf(view, i);
  if (isCapital(view, i)) return calendar.has(term);
  if (joiningForward.has(term)) return false;
  if (term === 'from') return !determiners.has(termOf(view, first));
  if (term === 'the') return !prepositions.has(termOf(view, i - 1));
  if (term === 'and') return !(isCapital(view, i - 1) && isCapital(view, i + 1)) || i + 1 >= end;
  if (prepositions.has(term) || clauseOpeners.has(term) || auxiliaries.has(term) || adverbs.has(term)) return true;
  if (isReportingVerb(term)) return !(nouns.has(term) || determiners.has(termOf(view, i - 1)));
  if (isAdverb(term) || term === 'last' || term === 'who' || isVerbInEd(view, i)) return true;
  return isCapital(view, i - 1) && !determiners.has(termOf(view, first)) && !capitalFollows(view, i, end);
}

/** In `Fox News contributor Karl Rove` the phrase goes on over the lower-case word. */
function capitalFollows(view: View, at: number, end: number): boolean {
  for (let i = at + 1; i < Math.min(end, at + 4); i++) {
    if (breaksBefore(view, i)) return false;
    if (isCapital(view, i)) return !calendar.has(termOf(view, i));
  }
  return false;
}

/** The noun phrase that ends right before the verb at token `verb`, reading back no further than `start`. */
export function phraseBefore(view: View, verb: number, start: number): Phrase | undefined {
  const end = beforeAdverbs(view, verb, start);
  if (end <= start) return undefined;
  if (termOf(view, end - 1) === 'who') return beforeAside(view, end - 1, start);
  if (breaksBefore(view, end)) return /^,\s*$/.test(gapBefore(view, end)) ? beforeAside(view, end, start) : undefined;
  let first = end - 1;
  while (first > start && !breaksBefore(view, first) && !boundsSubject(view, first - 1, first)) first -= 1;
  if (prepositions.has(termOf(view, first)) || clauseOpeners.has(termOf(view, first)))
    first = lastNoun(view, first + 1, end);
  return first < end && opensPhrase(view, first) && isSpeakerLike(view, first, end) ? { first, end } : undefined;
}

/** `Dmitry Peskov, the Kremlin spokesman, said`: the phrase before the aside, or the name inside it. */
function beforeAside(view: View, end: number, start: number): Phrase | undefined {
  let at = end;
  for (let asides = 0; asides < 4 && at > start; asides++) {
    let first = at - 1;
    while (first > start && !breaksBefore(view, first)) first -= 1;
    const phrase = phraseAfter(view, skipOpeners(view, first, at), at);
    if (phrase && asides === 0 && isPlainName(view, phrase) && !/^[\s,]*$/.test(gapBefore(view, first))) return phrase;
    if (asides > 0 && phrase) return phrase;
    if (first <= start || !/^,\s*$/.test(gapBefore(view, first))) return asides > 0 ? undefined : phrase;
    at = first;
  }
  return undefined;
}

const skipOpeners = (view: View, first: number, end: number) => {
  let at = first;
  while (at < end && (clauseOpeners.has(termOf(view, at)) || adverbs.has(termOf(view, at)))) at += 1;
  return at;
};

const isPlainName = (view: View, { first, end }: Phrase) =>
  end - first >= 2 && isCapital(view, first) && isCapital(view, end - 1);

function beforeAdverbs(view: View, verb: number, start: number): number {
  let end = verb;
  while (end > start && !breaksBefore(view, end)) {
    const term = termOf(view, end - 1);
    if (!(
      adverbs.has(term) ||
      auxiliaries.has(term) ||
      isAdverb(term) ||
      (calendar.has(term) && isCapital(view, end - 1))
    ))
      break;
    end -= 1;
    if (termOf(view, end - 1) === 'on' && calendar.has(term)) end -= 1;
  }
  return end;
}

function boundsSubject(view: View, at: number, next: number): boolean {
  const term = termOf(view, at);
  if (term === 'and') return !(isCapital(view, at - 1) && isCapital(view, next));
  if (
    isCapital(view, at) &&
    !/^(?:But|And|As|If|When|While|That|Because|Although|Though|So|Yet)$/.test(wordOf(view, at))
  )
    return false;
  return clauseOpeners.has(term) || auxiliaries.has(term) || (isReportingVerb(term) && !nouns.has(term));
}

/** After `In a statement`: the last determiner, pronoun or run of capitals before `end`. */
function lastNoun(view: View, first: number, end: number): number {
  for (let i = end - 1; i >= first; i--) {
    const term = termOf(view, i);
    if (determiners.has(term) || personalPronouns.has(term)) return i;
    if (isCapital(view, i) && !(i > first && isCapital(view, i - 1) && !calendar.has(termOf(view, i - 1)))) return i;
  }
  return end;
}

const isAdverb = (term: string) => term.endsWith('ly') && term.length > 4 && term !== 'family' && term !== 'ally';

/** A phrase that may speak: it has a name in it, is a pronoun, or is a short description with its noun. */
function isSpeakerLike(view: View, first: number, end: number): boolean {
  if (end - first > longest || holdsVerb(view, first, end)) return false;
  let names = 0;
  for (let i = first; i < end; i++) if (isCapital(view, i) && !calendar.has(termOf(view, i))) names += 1;
  if (names === 0 && end - first === 1)
    return (
      personalPronouns.has(termOf(view, first)) || isPlural(termOf(view, first)) || termOf(view, first) === 'police'
    );
  if (end - first === 1 && isCapital(view, first))
    return !(
      determiners.has(termOf(view, first)) &&
      !/^(?:one|another|others|some|many|both|several)$/.test(termOf(view, first))
    );
  return end - first > 1 || names > 0;
}

/** `officials`, `witnesses`, `police`: what may speak without an article. */
const isPlural = (term: string) => term.length > 4 && term.endsWith('s') && !singular.test(term);

/** `Mr. Roe’s office issued statements`: with a verb in it the phrase is no noun phrase. */
function holdsVerb(view: View, first: number, end: number): boolean {
  for (let i = first + 1; i < end - 1; i++) if (isVerbInEd(view, i)) return true;
  return false;
}

/** A word in -ed after a name or noun, not after an article. */
function isVerbInEd(view: View, at: number): boolean {
  const term = termOf(view, at);
  if (!term.endsWith('ed') || term.length < 5 || term === 'united' || isCapital(view, at)) return false;
  return !determiners.has(termOf(view, at - 1));
}
