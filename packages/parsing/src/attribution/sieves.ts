import type { Attribution } from '../article.ts';
import { adverbs, attitudes, auxiliaries } from '../lexicon/grammar.ts';
import { isReportingVerb, isStrongReportingVerb, isThought } from '../lexicon/reporting-verbs.ts';
import { isCueBeside, isFiniteCue, isPluralNoun } from './cues.ts';
import { breaksBefore, gapBefore, isCapital, termOf, type Phrase, type View } from './phrase.ts';
import type { QuoteContext } from './quote-context.ts';
import { phraseAfter, phraseBefore } from './read-phrase.ts';
import { subjectOf } from './subject.ts';

/** Who speaks, by which word, and how that was found; tokens, not offsets. */
export type Found = { speaker: Phrase; cue: Phrase; attribution: Attribution };
export type Sieve = (view: View, context: QuoteContext) => Found | undefined;

/** “…,” Kerry said. */
function subjectThenVerb(view: View, { after, direct }: QuoteContext): Found | undefined {
  if (!direct) return undefined;
  const phrase = phraseAfter(view, after.first, after.end);
  if (!phrase) return undefined;
  for (let i = phrase.end; i < Math.min(after.end, phrase.end + 40); i++) {
    if (!isCueBeside(view, i) || !followsSubject(view, phrase, i)) continue;
    return { speaker: phrase, cue: { first: i, end: i + 1 }, attribution: 'quotation, speaker, cue' };
  }
  return undefined;
}

/** Between subject and verb stand only adverbs, auxiliaries or an aside between commas, dashes or brackets. */
function followsSubject(view: View, phrase: Phrase, verb: number): boolean {
  if (/^\.?\s?[,(—–-]/.test(gapBefore(view, phrase.end)) && verb > phrase.end) {
    const last = isAdverbial(termOf(view, verb - 1)) ? verb - 1 : verb;
    return /[,)—–]/.test(gapBefore(view, last)) && termOf(view, last) !== 'who';
  }
  const back = phraseBefore(view, verb, phrase.first);
  return back !== undefined && back.first === phrase.first;
}

const isAdverbial = (term: string) => adverbs.has(term) || auxiliaries.has(term) || term.endsWith('ly');

/** “…,” said Kerry. */
function verbThenSubject(view: View, { after, direct }: QuoteContext): Found | undefined {
  if (!direct) return undefined;
  const verb = termOf(view, after.first).endsWith('ly') ? after.first + 1 : after.first;
  if (verb >= after.end || !isCueBeside(view, verb)) return undefined;
  const phrase = breaksBefore(view, verb + 1) ? undefined : phraseAfter(view, verb + 1, after.end);
  return phrase && { speaker: phrase, cue: { first: verb, end: verb + 1 }, attribution: 'quotation, cue, speaker' };
}

/** The minister was confident “that …”. */
function attitude(view: View, { before }: QuoteContext): Found | undefined {
  const mood = before.end - 1;
  if (!attitudes.has(termOf(view, mood - (termOf(view, mood) === 'that' ? 1 : 0)))) return undefined;
  const verb = termOf(view, mood) === 'that' ? mood - 2 : mood - 1;
  if (
    verb <= before.first ||
    !/^(?:is|was|are|were|remain(?:s|ed)|seem(?:s|ed)|sound(?:s|ed))$/.test(termOf(view, verb))
  )
    return undefined;
  const speaker = phraseBefore(view, verb, before.first);
  return speaker && { speaker, cue: { first: verb, end: before.end }, attribution: 'speaker, cue, quotation' };
}

/** “…,” according to Kerry; According to Kerry, “…”. */
function accordingTo(view: View, { before, after }: QuoteContext): Found | undefined {
  for (const { first, end } of [after, before]) {
    for (let i = first; i + 2 < end; i++) {
      if (termOf(view, i) !== 'according' || termOf(view, i + 1) !== 'to') continue;
      const speaker = phraseAfter(view, i + 2, end);
      if (speaker) return { speaker, cue: { first: i, end: i + 2 }, attribution: 'according to' };
    }
  }
  return undefined;
}

/** Kerry said that “…”; Kerry said …, adding “…”. */
function beforeQuote(view: View, { before }: QuoteContext): Found | undefined {
  for (let i = before.end - 1; i >= before.first; i--) {
    const near = before.end - i <= 4 && !isThought(termOf(view, i));
    if (!(near ? isReportingVerb(termOf(view, i)) : isStrongReportingVerb(termOf(view, i))) || isCapital(view, i))
      continue;
    if (isPluralNoun(view, i)) continue;
    const speaker = subjectOf(view, i, before.first);
    if (!speaker) continue;
    return (
      outerSpeaker(view, speaker, before.first) ?? {
        speaker,
        cue: { first: i, end: i + 1 },
        attribution: 'speaker, cue, quotation',
      }
    );
  }
  return undefined;
}

/** In "Kerry said the two countries agreed on “…”" it is Kerry who speaks. */
function outerSpeaker(view: View, inner: Phrase, start: number): Found | undefined {
  const at = termOf(view, inner.first - 1) === 'that' ? inner.first - 2 : inner.first - 1;
  if (at <= start || !isFiniteCue(view, at) || !isStrongReportingVerb(termOf(view, at)) || breaksBefore(view, at + 1))
    return undefined;
  const speaker = phraseBefore(view, at, start);
  return speaker && { speaker, cue: { first: at, end: at + 1 }, attribution: 'speaker, cue, quotation' };
}

/** “…” between US and Russian goals in Syria, Heras said. */
function atTheTail(view: View, { after }: QuoteContext): Found | undefined {
  for (let i = after.first + 1; i < after.end; i++) {
    if (!isFiniteCue(view, i)) continue;
    const speaker = phraseBefore(view, i, after.first);
    if (!speaker || !/^["”’']?,\s*$/.test(gapBefore(view, speaker.first))) continue;
    return { speaker, cue: { first: i, end: i + 1 }, attribution: 'quotation, speaker, cue' };
  }
  return undefined;
}

/** Precise before complete: the first sieve that catches a speaker decides. */
export const sieves: Sieve[] = [subjectThenVerb, verbThenSubject, attitude, accordingTo, beforeQuote, atTheTail];
