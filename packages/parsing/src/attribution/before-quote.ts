import { attitudes } from '../lexicon/grammar.ts';
import { isInverted, isLight, isNaming, isReportingVerb, isThought } from '../lexicon/reporting-verbs.ts';
import { isCue, isPassive, isStrongCue, namesWork, reports } from '../phrases/cues.ts';
import { breaksBefore, gapBefore, isCapital, termOf, wordOf, type TokenSpan, type View } from '../tokens/view.ts';
import { phraseBefore } from '../phrases/phrase-before.ts';
import type { Found } from './found.ts';
import type { QuoteContext } from './quote-context.ts';
import { phraseAfter } from '../phrases/phrase-after.ts';
import { leadingPhrase, subjectOf } from '../phrases/subject.ts';

/** How far a verb may stand from what it reports, in words. Chosen by hand; examples/speakers.ts has a text inside and one beyond each. */
const limits = {
  /** From `went` or `put`, which report only right before a quotation, to its mark. */
  light: 2,
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

/** Jane Roe: “…”; Continued Roe: “…”; Then came Mayor Jane Roe: “…”. */
export function nameBefore(view: View, { before }: QuoteContext): Found | undefined {
  const [mark = ''] = /^["”’)\]]*[:,]/.exec(gapBefore(view, before.end)) ?? [];
  if (mark === '' || before.end === before.first) return undefined;
  let first = before.end - 1;
  while (first > before.first && isCapital(view, first) && !breaksBefore(view, first)) first -= 1;
  if (!isCapital(view, first)) {
    if (!/^(?:came|comes|enter|enters|then|next)$/.test(termOf(view, first)) || first + 1 >= before.end) return undefined;
    first += 1;
  }
  const verb = isReportingVerb(termOf(view, first));
  if (verb ? first + 1 >= before.end : mark.endsWith(',')) return undefined;
  const speaker = phraseAfter(view, verb ? first + 1 : first, before.end);
  return speaker?.end === before.end ? found(speaker, verb ? first : before.end - 1) : undefined;
}

/** Roe resisted: “…”; Roe had a blunt message for them: “…”. */
export function announced(view: View, { before }: QuoteContext): Found | undefined {
  if (!/^["”’)\]]*:/.test(gapBefore(view, before.end))) return undefined;
  const speaker = leadingPhrase(view, before.first, before.end);
  if (!speaker || speaker.end >= before.end || !isCapital(view, speaker.end - 1)) return undefined;
  if (isPassive(view, speaker.end + 1) || isPassive(view, speaker.end + 2)) return undefined;
  return found(speaker, speaker.end);
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
  if (namesWork(view, before.end)) return undefined;
  for (let i = before.end - 1; i >= before.first; i--) {
    const term = termOf(view, i);
    const near = before.end - i <= (isLight(term) ? limits.light : limits.near) && !isThought(term);
    if (!(near ? isCue(view, i) : isStrongCue(view, i) || reachesQuote(view, i, before.end))) continue;
    const aside = namedInAside(view, i, before);
    if (aside) return found(aside, i);
    const speaker = subjectOf(view, i, before.first);
    if (!speaker) continue;
    return outerSpeaker(view, speaker, before.first) ?? found(speaker, i);
  }
  return undefined;
}

/** `called the way her party spoke “…”`, `referred to it as “…”`: what names a thing reaches to the quotation unless a clause lies between. */
function reachesQuote(view: View, cue: number, end: number): boolean {
  if (
    !isNaming(termOf(view, cue)) ||
    !isCue(view, cue) ||
    end - cue > limits.naming ||
    /^(?:for|on|in)$/.test(termOf(view, cue + 1))
  )
    return false;
  for (let i = cue + 1; i < end; i++)
    if (breaksBefore(view, i) || /^(?:who|which|but|when|while)$/.test(termOf(view, i))) return false;
  return true;
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
  const nested = /^(?:he|she|they)$/.test(termOf(view, inner.first)) && /^(?:what|whom|which|that)$/.test(joint);
  const reach = nested ? Infinity : joint === 'that' ? limits.reported : 1;
  for (let at = inner.first - 1; at > start && at >= inner.first - reach; at--) {
    if (!nested && breaksBefore(view, at + 1)) return undefined;
    if (isStrongCue(view, at)) return found(subjectOf(view, at, start), at);
  }
  return undefined;
}
