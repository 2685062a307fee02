import { attitudes, auxiliaries, clauseOpeners, determiners, prepositions } from '../lexicon/grammar.ts';
import { isInverted, isLight, isNaming, isVerdict, isReportingVerb, isThought } from '../lexicon/reporting-verbs.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isCue, isPassive, isStrongCue, namesWork, reports } from '../phrases/cues.ts';
import { breaksBefore, gapBefore, isCapital, termOf, wordOf, type TokenSpan, type View } from '../tokens/view.ts';
import { endsInLy } from '../phrases/adverbs.ts';
import { phraseBefore } from '../phrases/phrase-before.ts';
import type { Found } from './found.ts';
import type { QuoteContext } from './quote-context.ts';
import { phraseAfter } from '../phrases/phrase-after.ts';
import { relativeBefore } from '../phrases/antecedent.ts';
import { leadingPhrase, subjectOf } from '../phrases/subject.ts';

/** How far a verb may stand from what it reports, in words. Chosen by hand; examples/speakers.ts has a text inside and one beyond each. */
const limits = {
  /** From `went` or `put`, which report only right before a quotation, to its mark. */
  light: 2,
  /** From `put it` to its mark: `as Roe put it in a letter, “…”`. */
  putIt: 9,
  /** From any other cue that is not strong: `Roe offered all of this “…”`. */
  near: 4,
  /** From a verb that names something to the name in quotation marks, with no clause between. */
  naming: 14,
  /** From the verb of the speaker back over `that` to the subject of what is reported: `Kerry said … that Doe announced “…”`. */
  reported: 9,
};

const found = (speaker: TokenSpan | undefined, cue: number, end = cue + 1): Found | undefined =>
  speaker && { speaker, cue: { first: cue, end }, attribution: 'speaker, cue, quotation' };

/** Kerry said: “…”; Mr. Roe, citing “…,” said …: the verb that stands right before the mark. */
export function cueBefore(view: View, context: QuoteContext): Found | undefined {
  const { end } = context.before;
  const cue = end - 1;
  return (reports(view, cue) || reports(view, cue - 1)) && !/[–—]/.test(gapBefore(view, end))
    ? beforeQuote(view, context)
    : undefined;
}

/** `Verdict: “…”`: nouns that announce a quotation like the name of its speaker. Own list. */
const labels = wordSet(`
  verdict headline result update caption conclusion motto message title example translation statement email letter reason tip
  step option response bottom quote sample transcript excerpt background slogan theme lesson moral rule item caveat diagnosis
`);

/** Jane Roe: “…”; Continued Roe: “…”; Then came Mayor Jane Roe: “…”. */
export function nameBefore(view: View, { before }: QuoteContext): Found | undefined {
  const [mark = ''] = /^["”’)\]]*[:,]/.exec(gapBefore(view, before.end)) ?? [];
  if (mark === '' || before.end === before.first) return undefined;
  let first = before.end - 1;
  while (first > before.first && isCapital(view, first) && !breaksBefore(view, first)) first -= 1;
  if (!isCapital(view, first)) {
    if (!/^(?:came|comes|enter|enters|then|next)$/.test(termOf(view, first)) || first + 1 >= before.end)
      return undefined;
    first += 1;
  }
  const verb = isReportingVerb(termOf(view, first));
  if (verb ? first + 1 >= before.end : mark.endsWith(',') || labels.has(termOf(view, before.end - 1))) return undefined;
  const speaker = phraseAfter(view, verb ? first + 1 : first, before.end);
  return speaker?.end === before.end ? found(speaker, verb ? first : before.end - 1) : undefined;
}

/** Roe resisted: “…”; Roe had a blunt message for them: “…”. */
export function announced(view: View, { before }: QuoteContext): Found | undefined {
  if (!/^["”’)\]]*:/.test(gapBefore(view, before.end))) return undefined;
  const speaker = leadingPhrase(view, before.first, before.end);
  if (!speaker || speaker.end >= before.end || !isCapital(view, speaker.end - 1)) return undefined;
  if (isDoneTo(view, speaker.end) || !actsNext(view, speaker)) return undefined;
  return found(speaker, speaker.end);
}

/** `Roe was told:`, `Roe has been asked:`. */
const isDoneTo = (view: View, at: number): boolean =>
  [at + 1, at + 2].some(
    (verb) => isPassive(view, verb) && /(?:ed|told|given|shown|taught|handed)$/.test(termOf(view, verb)),
  );

/** `Roe resisted`, `Roe had`: behind a lone capital that opens a sentence stands a verb, or it is no name (`Partial transcript as follows:`). */
export function actsNext(view: View, { first, end }: TokenSpan): boolean {
  if (end - first > 1 && (isCapital(view, end - 1) || !isCapital(view, first) || determiners.has(termOf(view, first))))
    return true;
  const next = termOf(view, end);
  if (prepositions.has(next) || clauseOpeners.has(next)) return false;
  return (
    auxiliaries.has(next) ||
    endsInLy(next) ||
    /(?:ed|s)$/.test(next) ||
    /^(?:put|gave|took|told|made|sent|spoke|went)$/.test(next)
  );
}

/** Roe openly admires him as a “strong leader”: the verb before `as` gives its subject’s verdict, which stands in marks. */
export function asVerdict(view: View, { before }: QuoteContext): Found | undefined {
  const as = before.end - (/^(?:an?|the)$/.test(termOf(view, before.end - 1)) ? 2 : 1);
  if (termOf(view, as) !== 'as' || as <= before.first || termOf(view, as - 1) === 'known') return undefined;
  let apart = false;
  for (let i = as - 1; i > before.first && as - i <= limits.naming; i--) {
    const by = termOf(view, i + 1) === 'by' && isPassive(view, i) ? phraseAfter(view, i + 2, before.end) : undefined;
    if (by && (isVerdict(wordOf(view, i)) || isNaming(wordOf(view, i)))) return found(by, i);
    apart ||= breaksBefore(view, i + 1);
    if (apart || !isVerdict(wordOf(view, i)) || isPassive(view, i)) continue;
    if (/^g[oe]|^went/.test(termOf(view, i)) && termOf(view, i + 1) !== 'after') continue;
    return found(phraseBefore(view, i, before.first), i);
  }
  return undefined;
}

/** The minister was confident “that …”. */
export function attitude(view: View, { before }: QuoteContext): Found | undefined {
  const mood = before.end - 1;
  if (!attitudes.has(termOf(view, mood - (termOf(view, mood) === 'that' ? 1 : 0)))) return undefined;
  const verb = termOf(view, mood) === 'that' ? mood - 2 : mood - 1;
  if (!/^(?:is|was|are|were|remain(?:s|ed)|seem(?:s|ed)|sound(?:s|ed))$/.test(termOf(view, verb))) return undefined;
  return found(phraseBefore(view, verb, before.first), verb, before.end);
}

/** Kerry said that “…”; Kerry said …, adding “…”. */
export function beforeQuote(view: View, { before }: QuoteContext): Found | undefined {
  if (namesWork(view, before.end) || isOthers(view, before)) return undefined;
  for (let i = before.end - 1; i >= before.first; i--) {
    const term = termOf(view, i);
    const near = before.end - i <= (isLight(term) ? lightReach(view, i) : limits.near) && !isThought(term);
    if (!(near ? isCue(view, i) : isStrongCue(view, i) || reachesQuote(view, i, before.end))) continue;
    if (isDenied(view, i)) continue;
    if (/^some(?:one|body)$/.test(termOf(view, i - 1))) return undefined;
    if (!near && turnsToAnother(view, i, before.end)) return undefined;
    const aside = namedInAside(view, i, before);
    if (aside) return found(aside, i);
    const speaker = subjectOf(view, i, before.first);
    if (!speaker) continue;
    // `He praised Roe, who called it “…”`: the verb of such a clause has its own subject.
    const relative = relativeBefore(view, i, before.first);
    const isApart = relative >= 0 && gapBefore(view, relative).includes(',');
    return (isApart ? undefined : outerSpeaker(view, speaker, before.first)) ?? found(speaker, i);
  }
  return undefined;
}

/** `did not say`, `never called`: what was not said are not the subject's words. */
const isDenied = (view: View, cue: number): boolean => /^(?:not|never|.*n't)$/.test(termOf(view, cue - 1));

/** `put it in a letter`, `went on about`: how far from its mark a light verb may stand. */
function lightReach(view: View, verb: number): number {
  if (/^puts?$/.test(termOf(view, verb)) && termOf(view, verb + 1) === 'it') return limits.putIt;
  return termOf(view, verb + 1) === 'on' && termOf(view, verb + 2) === 'about' ? limits.light + 1 : limits.light;
}

/** `Roe spoke, and Ann Doe nodded “…”`: the verb at the mark is unknown, but the name before it is another’s. */
function isOthers(view: View, { first, end }: TokenSpan): boolean {
  const verb = end - 1;
  if (!/ed$/.test(termOf(view, verb)) || reports(view, verb) || isCapital(view, verb)) return false;
  let at = verb;
  while (at > first && isCapital(view, at - 1) && !breaksBefore(view, at)) at -= 1;
  return at < verb && /^(?:and|but|while|as|when)$/.test(termOf(view, at - 1));
}

/** `she said, but as Roe went on about “…”`: behind a conjunction that contrasts, a name begins a clause of its own. */
function turnsToAnother(view: View, cue: number, end: number): boolean {
  for (let i = cue + 2; i < end; i++) {
    const joint = termOf(view, i - 1);
    const turns = /^(?:but|while|as|whereas|though|although)$/.test(joint) && breaksBefore(view, i - 1);
    const further = joint === 'as' && /^(?:and|but)$/.test(termOf(view, i - 2));
    if ((turns || further) && isCapital(view, i)) return true;
  }
  return false;
}

/** `called the way her party spoke “…”`, `referred to it as “…”`: what names a thing reaches to the quotation unless a clause lies between. */
function reachesQuote(view: View, cue: number, end: number): boolean {
  if (
    !isNaming(termOf(view, cue)) ||
    !isCue(view, cue) ||
    end - cue > limits.naming ||
    /^(?:on|in)$/.test(termOf(view, cue + 1)) ||
    (termOf(view, cue + 1) === 'for' && !termOf(view, cue).startsWith('call'))
  )
    return callsOn(view, cue, end);
  for (let i = cue + 1; i < end; i++)
    if (breaksBefore(view, i) || /^(?:who|which|but|when|while)$/.test(termOf(view, i))) return false;
  return true;
}

/** `called on the mayor to “…”`. */
function callsOn(view: View, cue: number, end: number): boolean {
  if (!/^call(?:s|ed|ing)$/.test(termOf(view, cue)) || termOf(view, cue + 1) !== 'on' || end - cue > limits.naming)
    return false;
  for (let i = cue + 2; i < end; i++) {
    if (breaksBefore(view, i)) return false;
    if (termOf(view, i) === 'to') return true;
  }
  return false;
}

/** The end of it, said Jane Roe, the mayor, was “…”: the verb and its subject stand in an aside of their own. */
function namedInAside(view: View, cue: number, { first, end }: TokenSpan): TokenSpan | undefined {
  if (cue <= first || !comma.test(gapBefore(view, cue)) || !isInverted(wordOf(view, cue))) return undefined;
  const speaker = phraseAfter(view, cue + 1, end);
  if (!speaker || !isCapital(view, speaker.end - 1)) return undefined;
  return comma.test(gapBefore(view, speaker.end)) ? speaker : undefined;
}

const comma = /^[.)]*,/;

/**
 * In "Kerry said the two countries agreed on “…”", "Kerry said that he hoped they would “…”" and "Kerry complained of what
 * he called “…”" it is Kerry who speaks.
 */
function outerSpeaker(view: View, inner: TokenSpan, start: number): Found | undefined {
  const joint = termOf(view, inner.first - 1);
  // `a letter in which she said`: her own words, whoever tells of the letter.
  if (joint === 'which' && /^(?:in|on|to|for|at|during)$/.test(termOf(view, inner.first - 2))) return undefined;
  const nested = /^(?:he|she|they)$/.test(termOf(view, inner.first)) && /^(?:what|whom|which|that)$/.test(joint);
  const reach = nested ? Infinity : joint === 'that' ? limits.reported : 1;
  for (let at = inner.first - 1; at > start && at >= inner.first - reach; at--) {
    if (!nested && breaksBefore(view, at + 1)) return undefined;
    if (isStrongCue(view, at)) return found(subjectOf(view, at, start), at);
  }
  return undefined;
}
