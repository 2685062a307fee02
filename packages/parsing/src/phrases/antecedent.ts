import { auxiliaries, clauseOpeners, determiners, personalPronouns, prepositions } from '../lexicon/grammar.ts';
import { nameParticles, roleNouns } from '../lexicon/names.ts';
import { isReportingVerb } from '../lexicon/reporting-verbs.ts';
import { isPossessive } from '../tokens/possessive.ts';
import { breaksBefore, gapBefore, isCapital, termOf, type TokenSpan, type View } from '../tokens/view.ts';
import { isSpeakerLike } from './phrase-after.ts';

/** How far a noun phrase is read back from its last word. Chosen by hand. */
const limits = {
  /** Lower-case words between an article and the end of its phrase. */
  lower: 5,
  /** Words of the whole phrase, `of` and what follows it included. */
  phrase: 11,
  /** Words in brackets or between commas that tell only an age, a party or a town. */
  aside: 6,
};

/** Whom `who` or `which` at a token stands for: in `he met Jane Roe, 54, the mayor, who said` Jane Roe, and not him. */
export function antecedent(view: View, relative: number, start: number): TokenSpan | undefined {
  const end = beforeAsides(view, relative, start);
  const phrase = nounPhraseEndingAt(view, end, start);
  if (!phrase) return undefined;
  const described = determiners.has(termOf(view, phrase.first)) && /^\)?,\s$/.test(gapBefore(view, phrase.first));
  const name = described ? nounPhraseEndingAt(view, beforeAsides(view, phrase.first, start), start) : undefined;
  return name && isCapital(view, name.end - 1) && isCapital(view, name.end - 2) ? name : phrase;
}

/** Words back from a verb among which its `who` or `which` is looked for: `who in 2010 said`. */
const relativeWithin = 6;

/** The `who` or `which` whose verb stands behind token `end`, with nothing but its own phrase between; -1 where there is none. */
export function relativeBefore(view: View, end: number, start: number): number {
  for (let i = end - 1; i >= Math.max(start, end - relativeWithin); i--) {
    if (/^(?:who|which)$/.test(termOf(view, i))) return i;
    if (breaksBefore(view, i) || clauseOpeners.has(termOf(view, i)) || auxiliaries.has(termOf(view, i))) return -1;
    if (personalPronouns.has(termOf(view, i)) || isReportingVerb(termOf(view, i))) return -1;
  }
  return -1;
}

/** Skips back over `, 54` and `(D-Va.)`. */
function beforeAsides(view: View, at: number, start: number): number {
  let end = at;
  for (let i = end - 1; i > start && i >= end - limits.aside; i--) {
    const gap = gapBefore(view, i);
    const bracket = gap.includes('(') && /^\.?\)/.test(gapBefore(view, end));
    const age = i === end - 1 && /^\p{N}+$/u.test(termOf(view, i)) && /^,\s$/.test(gap);
    if (bracket || age) end = i;
  }
  return end;
}

/** `Jane Roe`, `the mayor of the town`, `Doe’s lawyer`: the noun phrase whose last word stands before `end`. */
function nounPhraseEndingAt(view: View, end: number, start: number): TokenSpan | undefined {
  let first = coreBefore(view, end, start);
  while (first !== undefined && first > start + 1 && joins(view, first) && end - first < limits.phrase) {
    const further = coreBefore(view, first - 1, start);
    if (further === undefined || !opensNoun(view, further)) break;
    first = further;
  }
  if (first === undefined || personalPronouns.has(termOf(view, first))) return undefined;
  return isSpeakerLike(view, first, end) ? { first, end } : undefined;
}

/** A capital, an article, an owner or a role: no verb such as `heard` in `heard from Jane Roe`. */
const opensNoun = (view: View, at: number) =>
  isCapital(view, at) ||
  determiners.has(termOf(view, at)) ||
  isPossessive(view, at) ||
  roleNouns.has(termOf(view, at).replace(/s$/, ''));

/** Whether the phrase that begins at a token belongs to a noun before it: `the mayor of`. */
const joins = (view: View, first: number) =>
  /^(?:of|for|from|at)$/.test(termOf(view, first - 1)) && !breaksBefore(view, first) && !breaksBefore(view, first - 1);

/** The first word of capitals with what describes them, or of lower-case words behind an article. */
function coreBefore(view: View, end: number, start: number): number | undefined {
  let at = end - 1;
  if (at < start) return undefined;
  if (isCapital(view, at)) {
    while (at > start && !breaksBefore(view, at) && belongs(view, at - 1)) at -= 1;
    while (at < end - 1 && prepositions.has(termOf(view, at))) at += 1;
    return at;
  }
  for (let words = 0; words < limits.lower && at >= start; words++, at--) {
    if (at < end - 1 && (determiners.has(termOf(view, at)) || isPossessive(view, at))) return at;
    if (prepositions.has(termOf(view, at)) || (at < end - 1 && breaksBefore(view, at + 1))) break;
  }
  return end - 1;
}

/** A capital, a particle or the role of the person named. */
const belongs = (view: View, at: number) =>
  isCapital(view, at) || nameParticles.has(termOf(view, at)) || roleNouns.has(termOf(view, at));
