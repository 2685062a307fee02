import { isBaseForm, isInverted, isNounLike, isStrongReportingVerb } from '../lexicon/reporting-verbs.ts';
import { announced, asVerdict, attitude, beforeQuote, cueBefore, nameBefore } from './before-quote.ts';
import { endsInLy, isAdverbOrAuxiliary } from '../phrases/adverbs.ts';
import { isCueBeside, isFiniteCue } from '../phrases/cues.ts';
import { isOwner } from '../tokens/possessive.ts';
import { breaksBefore, gapBefore, isCapital, termOf, wordOf, type TokenSpan, type View } from '../tokens/view.ts';
import { phraseBefore } from '../phrases/phrase-before.ts';
import { inTheWordsOf, nameBehind } from './beside-name.ts';
import { claimOf } from './claim-of.ts';
import type { Found, Sieve } from './found.ts';
import type { QuoteContext } from './quote-context.ts';
import { phraseAfter } from '../phrases/phrase-after.ts';

/** Words from a subject on to its verb, with an aside between: a generous bound that keeps the search linear, chosen by hand. */
const longestAside = 40;

/** “…,” Kerry said. */
function subjectThenVerb(view: View, { after, direct, opensSentence }: QuoteContext): Found | undefined {
  const begins = after.first + (termOf(view, after.first) === 'as' ? 1 : 0);
  const phrase = phraseAfter(view, begins, after.end);
  if (
    !phrase ||
    !(direct || begins > after.first || (opensSentence && isStrongReportingVerb(termOf(view, phrase.end))))
  )
    return undefined;
  for (let i = phrase.end; i < Math.min(after.end, phrase.end + longestAside); i++) {
    if (!isCueBeside(view, i) || !followsSubject(view, phrase, i) || isOwned(view, phrase, i)) continue;
    if (!opensSentence && i + 1 === after.end && gapBefore(view, after.end).includes(':')) return undefined;
    return { speaker: phrase, cue: { first: i, end: i + 1 }, attribution: 'quotation, speaker, cue' };
  }
  return undefined;
}

/** `as examples of Roe’s sharp comments`: a noun that somebody owns is no verb. */
function isOwned(view: View, { first }: TokenSpan, cue: number): boolean {
  if (!isNounLike(termOf(view, cue)) && !isBaseForm(termOf(view, cue))) return false;
  for (let i = first; i < cue; i++) if (isOwner(wordOf(view, i))) return true;
  return false;
}

/** Between subject and verb stand only adverbs, auxiliaries or an aside between commas, dashes or brackets. */
function followsSubject(view: View, phrase: TokenSpan, verb: number): boolean {
  if (/^\.?\s?[,(—–-]/.test(gapBefore(view, phrase.end)) && verb > phrase.end) {
    const last = isAdverbOrAuxiliary(termOf(view, verb - 1)) ? verb - 1 : verb;
    return (/[,)—–]/.test(gapBefore(view, last)) || termOf(view, phrase.end) === 'who') && termOf(view, last) !== 'who';
  }
  const back = phraseBefore(view, verb, phrase.first);
  return back !== undefined && back.first === phrase.first;
}

/** `told Roe`, `asked Roe`: whoever stands behind these hears it. */
const isListening = (term: string) =>
  /^(?:tell|told|ask|inform|remind|advis|assur|urg|warn|call|dub|label|quot)/.test(term);

/** “…,” said Kerry; “…,” reported Reuters. */
function verbThenSubject(view: View, { after, direct, opensSentence }: QuoteContext): Found | undefined {
  if (!direct && !(opensSentence && isStrongReportingVerb(termOf(view, after.first)))) return undefined;
  const verb = endsInLy(termOf(view, after.first)) ? after.first + 1 : after.first;
  if (!isCueBeside(view, verb)) return undefined;
  const phrase = breaksBefore(view, verb + 1) ? undefined : phraseAfter(view, verb + 1, after.end);
  const closes =
    phrase?.end === after.end && isCapital(view, phrase.end - 1) && isStrongReportingVerb(termOf(view, verb));
  if (!opensSentence && !isInverted(termOf(view, verb)) && !(closes && !isListening(termOf(view, verb))))
    return undefined;
  return phrase && { speaker: phrase, cue: { first: verb, end: verb + 1 }, attribution: 'quotation, cue, speaker' };
}

/** “…,” according to Kerry; According to Kerry, “…”. */
function accordingTo(view: View, { before, after }: QuoteContext): Found | undefined {
  for (const { first, end } of [after, before]) {
    for (let i = first; i < end; i++) {
      if (termOf(view, i) !== 'according' || termOf(view, i + 1) !== 'to') continue;
      const speaker = phraseAfter(view, i + 2, end);
      if (speaker) return { speaker, cue: { first: i, end: i + 2 }, attribution: 'according to' };
    }
  }
  return undefined;
}

/** “…” between US and Russian goals in Syria, Heras said; …, said Heras. */
function atTheTail(view: View, { after }: QuoteContext): Found | undefined {
  for (let i = after.first + 1; i < after.end; i++) {
    if (!isFiniteCue(view, i)) continue;
    const inverted = /^["”’']*,\s*$/.test(gapBefore(view, i)) ? phraseAfter(view, i + 1, after.end) : undefined;
    if (inverted && isCapital(view, inverted.end - 1) && isInverted(termOf(view, i)))
      return { speaker: inverted, cue: { first: i, end: i + 1 }, attribution: 'quotation, cue, speaker' };
    const speaker = phraseBefore(view, i, after.first);
    if (!speaker || !/^["”’']?,\s*$/.test(gapBefore(view, speaker.first))) continue;
    return { speaker, cue: { first: i, end: i + 1 }, attribution: 'quotation, speaker, cue' };
  }
  return undefined;
}

/** Precise before complete: the first sieve that catches a speaker decides. */
export const sieves: Sieve[] = [
  cueBefore,
  nameBefore,
  subjectThenVerb,
  verbThenSubject,
  attitude,
  accordingTo,
  claimOf,
  beforeQuote,
  atTheTail,
  asVerdict,
  announced,
  nameBehind,
  inTheWordsOf,
];
