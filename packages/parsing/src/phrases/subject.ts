import { adverbs, clauseOpeners, determiners, prepositions } from '../lexicon/grammar.ts';
import { isLight, isReportingVerb } from '../lexicon/reporting-verbs.ts';
import { relativeBefore } from './antecedent.ts';
import { behindTime, endsInLy } from './adverbs.ts';
import { isFiniteCue } from './cues.ts';
import { breaksBefore, gapBefore, isCapital, termOf, type TokenSpan, type View } from '../tokens/view.ts';
import { phraseBefore } from './phrase-before.ts';
import { phraseAfter } from './phrase-after.ts';

/** Words of an aside that opens a sentence, such as “On Monday,”: a generous bound that keeps the search linear, chosen by hand. */
const longestOpening = 40;

/** The subject of the verb at `verb`; a participle, an infinitive or a second verb after "and" has the subject of the clause before. */
export function subjectOf(view: View, verb: number, start: number): TokenSpan | undefined {
  const participle = termOf(view, verb).endsWith('ing');
  const before = termOf(view, verb - 1);
  const companion = participle ? withName(view, verb, start) : undefined;
  if (companion) return companion;
  if (participle || (before !== 'and' && before !== 'to')) {
    const own = phraseBefore(view, verb, start);
    if (own && (!participle || isAbsolute(view, own, breaksBefore(view, verb)))) return own;
    if (!participle && relativeBefore(view, verb, start) >= 0) return undefined;
  }
  for (let i = verb - 1; i > start; i--) {
    if (!isFiniteCue(view, i) || isLight(termOf(view, i)) || relativeBefore(view, i, start) >= 0) continue;
    const shared = phraseBefore(view, i, start);
    if (shared) return shared;
  }
  if (participle && (isReceived(view, start, verb) || isWritten(view, verb))) return undefined;
  return leadingPhrase(view, start, verb);
}

/** `Roe received a letter informing her that`: it is not Roe who informs. */
function isReceived(view: View, start: number, verb: number): boolean {
  for (let i = verb - 1; i > start; i--) if (/^(?:receive[sd]?|got|obtained)$/.test(termOf(view, i))) return true;
  return false;
}

/** `a sign reading`, `banners saying`: what is written somewhere nobody is said to say. */
const isWritten = (view: View, verb: number): boolean =>
  !breaksBefore(view, verb) &&
  /^(?:sign|banner|poster|placard|shirt|t-shirt|plaque|sticker|headline|cap|hat|board|badge|button|flag|tattoo|note)s?$/.test(
    termOf(view, verb - 1),
  );

/** `They left with Jane Roe yelling`: the name between `with` and the participle. */
function withName(view: View, verb: number, start: number): TokenSpan | undefined {
  let first = verb;
  while (first > start && isCapital(view, first - 1) && !breaksBefore(view, first)) first -= 1;
  return first < verb && termOf(view, first - 1) === 'with' && !breaksBefore(view, first)
    ? { first, end: verb }
    : undefined;
}

/** `Roe saying he was`: a name right before its participle, and no object of what came before. */
function isAbsolute(view: View, { first, end }: TokenSpan, apart: boolean): boolean {
  const before = termOf(view, first - 1);
  if (apart) return false;
  return isCapital(view, end - 1) && (breaksBefore(view, first) || before === 'and');
}

/** The phrase a sentence begins with, behind "But", "On Monday," or "Asked whether it would rain,". */
export function leadingPhrase(view: View, start: number, end: number): TokenSpan | undefined {
  if (/^(?:neither|nobody|none|no)$/.test(termOf(view, start)) || isThereBe(view, start)) return undefined;
  let at = behindTime(view, start);
  while (at < end && isOpener(view, at)) at += 1;
  const timed = behindTime(view, start) > start;
  if ((timed || !opensAside(view, start)) && !opensAside(view, at)) return phraseAfter(view, at, end);
  for (let i = at + 1; i < Math.min(end, start + longestOpening); i++) {
    if (!/^[.)]*,/.test(gapBefore(view, i))) continue;
    const phrase = opensAside(view, i) ? undefined : phraseAfter(view, i, end);
    if (phrase && !/^[.)]*,/.test(gapBefore(view, phrase.end))) return phrase;
    if (phrase && phrase.end - phrase.first > 1 && isSubjectAhead(view, phrase)) return phrase;
  }
  return undefined;
}

/** `There is a saying that “…”`: nobody says so. */
const isThereBe = (view: View, at: number) =>
  termOf(view, at) === 'there' && /^(?:is|are|was|were|has|have)$/.test(termOf(view, at + 1));

/** `Jane Roe, the mayor,` and `Jane Roe, who`: an aside follows that only a subject has. */
const isSubjectAhead = (view: View, { end }: TokenSpan) =>
  determiners.has(termOf(view, end)) || /^wh/.test(termOf(view, end));

const isOpener = (view: View, at: number) => {
  const term = termOf(view, at);
  const sentenceAdverb = endsInLy(term) && (!isCapital(view, at + 1) || /^,/.test(gapBefore(view, at + 1)));
  return clauseOpeners.has(term) || adverbs.has(term) || sentenceAdverb;
};

/** `On`, `When`, `Asked`, `Speaking`: what opens an aside that a comma ends. */
const opensAside = (view: View, at: number) => {
  const term = termOf(view, at);
  return (
    prepositions.has(term) ||
    clauseOpeners.has(term) ||
    (/^(?:next|close|thanks|prior|due|ahead|such|according)$/.test(term) &&
      /^(?:to|of|as)$/.test(termOf(view, at + 1))) ||
    /^(?:last|earlier|later|this)$/.test(term) ||
    (/^(?:moment|second|minute|hour|day|week|month|year|decade)s$/.test(term) &&
      /^(?:after|before|into|later|earlier)$/.test(termOf(view, at + 1))) ||
    (/(?:ed|ing)$/.test(term) && (isReportingVerb(term) || term.endsWith('ing')) && !isCapital(view, at + 1))
  );
};
