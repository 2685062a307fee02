import { isBaseForm, isReportingVerb } from '../lexicon/reporting-verbs.ts';
import {
  adverbs,
  auxiliaries,
  clauseOpeners,
  determiners,
  personalPronouns,
  prepositions,
} from '../lexicon/grammar.ts';
import { roleNouns } from '../lexicon/names.ts';
import { isPlural } from '../lexicon/plurals.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isPossessive } from '../tokens/possessive.ts';
import { breaksBefore, isCapital, termOf, wordOf, type TokenSpan, type View } from '../tokens/view.ts';
import { isAdverbByEnding } from './adverbs.ts';
import { isNoun } from './cues.ts';
import { isDay } from './is-day.ts';

/** Words of the longest noun phrase that may speak. Chosen by hand. */
const longest = 11;
/** Base forms that are nouns when they stand inside a phrase: `the report said`. */
const nouns = new Set(
  'report comment request tweet claim note charge call answer post demand order text email e-mail'.split(' '),
);
const joiningForward = new Set(['of', 'for']);

/** The noun phrase that begins at token `at` and ends before `end`, or nothing if none begins there. */
export function phraseAfter(view: View, at: number, end: number): TokenSpan | undefined {
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

/** Whether a noun phrase can begin at a token. */
export function opensPhrase(view: View, at: number): boolean {
  const term = termOf(view, at);
  if (isDay(view, at)) return false;
  if (personalPronouns.has(term) || determiners.has(term)) return true;
  if (isPer(view, at)) return true;
  if (prepositions.has(term) || clauseOpeners.has(term) || adverbs.has(term)) return false;
  return isCapital(view, at) || (!auxiliaries.has(term) && !(isReportingVerb(term) || isAdverbByEnding(view, at)));
}

/** `Per Lie`: the forename, not the preposition. */
export const isPer = (view: View, at: number): boolean =>
  termOf(view, at) === 'per' && isCapital(view, at) && isCapital(view, at + 1);

function endsPhrase(view: View, i: number, first: number, end: number): boolean {
  const term = termOf(view, i);
  if (isCapital(view, i)) return isDay(view, i);
  if (joiningForward.has(term)) return false;
  if (term === 'from') return !determiners.has(termOf(view, first));
  if (term === 'the') return !prepositions.has(termOf(view, i - 1));
  if (term === 'and') return !(isCapital(view, i - 1) && isCapital(view, i + 1));
  if (prepositions.has(term) || clauseOpeners.has(term) || auxiliaries.has(term) || adverbs.has(term)) return true;
  if (isReportingVerb(term))
    return !(nouns.has(term) || determiners.has(termOf(view, i - 1)) || (isBaseForm(term) && isNoun(view, i)));
  if (isAdverbByEnding(view, i)) return !determiners.has(termOf(view, i - 1));
  if (term === 'last' || term === 'who' || isVerbInEd(view, i) || isPastForm(view, i)) return true;
  if (!isCapital(view, i - 1) || isPossessive(view, i - 1)) return false;
  return !determiners.has(termOf(view, first)) && !describes(term) && !capitalFollows(view, i, end);
}

/** `Trump supporters said`, `the Roe campaign said`: a noun that may follow a name within one speaker. */
const describes = (term: string) =>
  roleNouns.has(term) ||
  roleNouns.has(term.replace(/s$/, '')) ||
  /^(?:supporter|voter|backer|fan|allie|campaign|team|poll|ad)s?$/.test(term);

/** Lower-case words, at most, between a name and its office: `Fox News old time contributor Karl Rove`. Chosen by hand. */
const lowerWords = 3;

/** In `Fox News contributor Karl Rove` the phrase goes on over the lower-case word. */
function capitalFollows(view: View, at: number, end: number): boolean {
  for (let i = at + 1; i < Math.min(end, at + 1 + lowerWords); i++) {
    if (breaksBefore(view, i)) return false;
    if (isCapital(view, i)) return !isDay(view, i);
  }
  return false;
}

/** A phrase that may speak: it has a name in it, is a pronoun, or is a short description with its noun. */
export function isSpeakerLike(view: View, first: number, end: number): boolean {
  if (end - first > longest || holdsVerb(view, first, end) || isFragment(view, first, end)) return false;
  const term = termOf(view, first);
  if (end - first > 1) return !isTimeOrPointer(view, first, end);
  if (!isCapital(view, first) || isDay(view, first))
    return personalPronouns.has(term) || isPlural(term) || term === 'police';
  return !determiners.has(term) || /^(?:one|another|others|some|many|both|several)$/.test(term);
}

/** `A few days ago`, `the evening`, `all this`: a time, or words that only point. */
function isTimeOrPointer(view: View, first: number, end: number): boolean {
  if (isCapital(view, end - 1)) return false;
  if (timeNouns.test(termOf(view, end - 1))) return true;
  for (let i = first; i < end; i++) if (!determiners.has(termOf(view, i))) return false;
  return !/^(?:others?|both|many|some|most)$/.test(termOf(view, end - 1));
}

const timeNouns =
  /^(?:ago|later|earlier|(?:second|minute|hour|day|week|month|year|decade|morning|afternoon|evening|night|weekend|time)s?)$/;

/** `seeking a leader to`, `they don’t pass their`, `Trump’s`: half a phrase or half a clause speaks for nobody. */
function isFragment(view: View, first: number, end: number): boolean {
  const last = termOf(view, end - 1);
  if (isPossessive(view, end - 1) || prepositions.has(last) || clauseOpeners.has(last)) return true;
  if (/^\p{Ll}.{2,}ing$/u.test(wordOf(view, first)) && !isPlural(last)) return true;
  if (/^\p{Ll}.{2,}ed$/u.test(wordOf(view, first)) && /^(?:an?|the|\d.*)$/.test(termOf(view, first + 1))) return true;
  if (end - first > 1 && /^\p{Ll}{3,}ing$/u.test(wordOf(view, end - 1)) && !determiners.has(termOf(view, first)))
    return true;
  for (let i = first; i < end; i++) {
    if (
      /(?:n't|'re|'ve|'ll|'d)$|^(?:it|that|there|he|she|what|who|here|let|i)'/i.test(wordOf(view, i).replace('’', "'"))
    )
      return true;
    if (end - first > 1 && personalPronouns.has(termOf(view, i))) return true;
  }
  return false;
}

/** `Mr. Roe’s office issued statements`: with a verb in it the phrase is no noun phrase. */
function holdsVerb(view: View, first: number, end: number): boolean {
  for (let i = first + 1; i < end - 1; i++) if (isVerbInEd(view, i)) return true;
  return false;
}

/** A word in -ed after a name or noun, not after an article. */
function isVerbInEd(view: View, at: number): boolean {
  const term = termOf(view, at);
  if (!term.endsWith('ed') || term.length < 5 || term === 'united' || isCapital(view, at)) return false;
  return !determiners.has(termOf(view, at - 1)) && !isLedParticiple(view, at);
}

const pastForms = wordSet(`
  left held met took gave went came saw kept led sent stood sat ran won lost brought broke spent built bought drew drove fell
  flew fought got grew hit laid made paid rode rose sold shook shot sought struck threw wore put set ate drank
`);

/** `his son held a letter`: a past form before an object or a place is a verb. */
function isPastForm(view: View, at: number): boolean {
  if (isCapital(view, at) || !pastForms.has(termOf(view, at))) return false;
  const next = termOf(view, at + 1);
  return determiners.has(next) || prepositions.has(next) || personalPronouns.has(next);
}

/** `the long awaited report`, `the newly elected mayor`: behind an article and an adverb the word in -ed describes the noun that follows. */
function isLedParticiple(view: View, at: number): boolean {
  const lead = termOf(view, at - 1);
  if (!determiners.has(termOf(view, at - 2)) || breaksBefore(view, at + 1) || breaksBefore(view, at)) return false;
  if (!/^(?:long|much|well|less|once|twice|best|ill|half|so|most|.{3,}ly)$/.test(lead)) return false;
  const next = termOf(view, at + 1);
  return !(isCapital(view, at + 1) || prepositions.has(next) || determiners.has(next) || adverbs.has(next));
}
