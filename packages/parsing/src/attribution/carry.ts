import type { Quote } from '../article.ts';
import { indexAt } from '../tokens/index-at.ts';
import { isLight, isReportingVerb } from '../lexicon/reporting-verbs.ts';
import { isCue, isFiniteCue, isStrongCue, namesWork, reports } from './cues.ts';
import type { Readable } from './likely-person.ts';
import { breaksBefore, gapBefore, isCapital, termOf, type Phrase, type View } from '../tokens/phrase.ts';
import type { QuoteContext } from './quote-context.ts';
import { phraseAfter } from './read-phrase.ts';
import type { Found } from './before-quote.ts';
import { leadingPhrase, subjectOf } from './subject.ts';

type Contexts = (QuoteContext | undefined)[];

/** How far a speaker is carried. Chosen by hand; examples/carried.ts has a text inside and one beyond each. */
const limits = {
  /** Terms in quotation marks that are passed over on the way back to who spoke: a generous bound that keeps the search linear. */
  terms: 40,
  /** Words between the quotation before and the verb after `and` or `but` that shares its subject. */
  joined: 6,
  /** Words from a cue between two quotations to the mark of the second, where the cue need not be strong. */
  near: 4,
  /** Sentences on to a quotation with no other words in its sentence. */
  alone: 3,
  /** Sentences on to one with other words. */
  accompanied: 1,
  /** Words before a quotation that may still tell of nobody: `Unless they leave, “…”`. */
  untold: 12,
  /** Words of a sentence that says no more than who wrote what stands before it. */
  nextSentence: 14,
  /** Words at the end of the line above among which its verb is looked for: no sentence of prose is longer. */
  lineAbove: 80,
};

/** “…” and added: “…”: the verb between two quotations of one sentence has the subject of the first. */
export function sharedSubject(article: Readable, done: Quote[], contexts: Contexts, at: number): Found | undefined {
  const previous = done[at - 1];
  const context = contexts[at];
  if (!previous || !context || contexts[at - 1]?.lastSentence !== context.firstSentence) return undefined;
  const { first, end } = context.before;
  for (let i = end - 1; i >= first; i--) {
    const second = i <= first + 1 && termOf(article, i).endsWith('ing');
    const joined = i <= first + limits.joined && /^(?:and|but)$/.test(termOf(article, i - 1));
    if (!(end - i <= limits.near ? reports(article, i) : (second || joined) && isStrongCue(article, i))) continue;
    const speaker = previous.speaker
      ? { first: indexAt(article.tokens, previous.speaker.from), end: indexAt(article.tokens, previous.speaker.to) }
      : leadingPhrase(article, article.sentences[context.firstSentence]?.firstToken ?? first, first);
    return speaker && { speaker, cue: { first: i, end: i + 1 }, attribution: 'speaker, cue, quotation' };
  }
  return undefined;
}

/**
 * A quotation without words of its own to say who speaks belongs to the speaker of the one before it: where it goes on
 * after “…,” he said, where both stand in one clause, or where it opens a sentence further on in the same paragraph.
 */
export function carryOver(
  quote: Quote,
  done: Quote[],
  contexts: Contexts,
  at: number,
  article: Readable,
): Quote | undefined {
  const context = contexts[at];
  const before = lastSpoken(done, contexts, at);
  const last = contexts[before]?.lastSentence;
  const previous = done[before];
  if (!context || !previous?.speaker || last === undefined) return undefined;
  const carried = {
    ...quote,
    speaker: previous.speaker,
    ...(previous.cue && { cue: previous.cue }),
    attribution: 'carried over' as const,
  };
  if (quote.continues === at - 1) return carried;
  if (last === context.firstSentence) return before === at - 1 && goesOn(article, context) ? carried : undefined;
  if (last === context.firstSentence - 1 && context.alone) return carried;
  const blocks = [last, context.firstSentence].map((sentence) => article.sentences[sentence]?.block);
  const near = context.firstSentence - last <= (context.alone ? limits.alone : limits.accompanied);
  if (!near || quote.kind !== 'quotation' || blocks[0] !== blocks[1]) return undefined;
  return context.opensSentence || isUntold(article, context) ? carried : undefined;
}

/** Unless they leave, “it is over.”: words before a quotation that ends its sentence tell of nobody. */
function isUntold(view: View, { before, after }: QuoteContext): boolean {
  if (after.first !== after.end || before.end - before.first > limits.untold) return false;
  for (let i = before.first; i < before.end; i++)
    if (isReportingVerb(termOf(view, i)) || (i > before.first && isCapital(view, i))) return false;
  return true;
}

/** The quotation before, or where that is but a term, the one that shares its sentence and has a speaker. */
function lastSpoken(done: Quote[], contexts: Contexts, at: number): number {
  let before = at - 1;
  const sentence = contexts[before]?.lastSentence;
  const end = before - limits.terms;
  while (
    before > end &&
    done[before]?.kind === 'term' &&
    !done[before]?.speaker &&
    contexts[before - 1]?.lastSentence === sentence
  )
    before -= 1;
  return before;
}

/** Nothing between two quotations of a sentence turns to somebody else. */
function goesOn(view: View, { before }: QuoteContext): boolean {
  if (namesWork(view, before.end)) return false;
  for (let i = before.first; i < before.end; i++) {
    if (
      /^(?:but|while|although|though|whereas|who|which|when|as|because|called|titled|dubbed|headline|entitled)$/.test(
        termOf(view, i),
      )
    )
      return false;
    if (i > before.first && /[;:(]/.test(gapBefore(view, i))) return false;
  }
  return true;
}

/** “….” Kerry wrote in a letter.: a whole sentence after the quotation that says no more than who spoke. */
export function nextSentence(article: Readable, context: QuoteContext, next: Quote | undefined): Found | undefined {
  const sentence = article.sentences[context.lastSentence + 1];
  const own = article.sentences[context.lastSentence];
  if (!context.alone || !sentence || !own || sentence.block !== own.block || (next && next.from < sentence.to))
    return undefined;
  const speaker = phraseAfter(article, sentence.firstToken, sentence.endToken);
  const verb = speaker?.end ?? sentence.endToken;
  if (!speaker || verb >= sentence.endToken || !isFiniteCue(article, verb) || !isStrongCue(article, verb))
    return undefined;
  const ends = verb + 1 === sentence.endToken || /^(?:in|on|at|during|after)$/.test(termOf(article, verb + 1));
  if (!ends || sentence.endToken - sentence.firstToken > limits.nextSentence) return undefined;
  return { speaker, cue: { first: verb, end: verb + 1 }, attribution: 'quotation, speaker, cue' };
}

/** The sentence before a quotation that stands alone: it ends in a comma or colon, or tells who is about to speak. */
export function lineAbove(article: Readable, context: QuoteContext): Found | undefined {
  const sentence = article.sentences[context.firstSentence - 1];
  const own = article.sentences[context.firstSentence];
  if (!context.alone || !sentence || !own || own.block - sentence.block > 1) return undefined;
  const announces = /[,:]$/.test(article.text.slice(sentence.from, sentence.to));
  const attribution = announces ? 'line above' : 'speaker before the passage';
  const start = Math.max(sentence.firstToken, sentence.endToken - limits.lineAbove);
  for (let i = sentence.endToken - 1; i > start; i--) {
    if (!isCue(article, i) || isLight(termOf(article, i)) || isQuoted(article, i)) continue;
    const speaker = subjectOf(article, i, start);
    const leads = announces || leadingPhrase(article, sentence.firstToken, sentence.endToken)?.first === speaker?.first;
    if (speaker && leads && !isQuoted(article, speaker.first))
      return { speaker, cue: { first: i, end: i + 1 }, attribution };
  }
  const speaker =
    announces && start === sentence.firstToken ? leadingPhrase(article, start, sentence.endToken) : undefined;
  return speaker && { speaker, cue: cueAfter(article, speaker, sentence.endToken), attribution };
}

function isQuoted({ quotes, tokens }: Readable, at: number): boolean {
  const from = tokens[at]?.from ?? 0;
  return (quotes[indexAt(quotes, from) - 1]?.to ?? 0) > from;
}

/** The word after a speaker, which announces what follows: `issued a statement:`. */
const cueAfter = (view: View, { end }: Phrase, last: number): Phrase => {
  const first = end < last && !breaksBefore(view, end) ? end : end - 1;
  return { first, end: first + 1 };
};
