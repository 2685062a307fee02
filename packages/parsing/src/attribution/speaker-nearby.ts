import type { Quote } from '../article.ts';
import { isLight } from '../lexicon/reporting-verbs.ts';
import { isCue, isFiniteCue, isStrongCue } from '../phrases/cues.ts';
import { phraseAfter } from '../phrases/phrase-after.ts';
import { leadingPhrase, subjectOf } from '../phrases/subject.ts';
import { breaksBefore, termOf, type TokenSpan, type View } from '../tokens/view.ts';
import { actsNext } from './before-quote.ts';
import type { Found, Readable } from './found.ts';
import { lastQuoteBefore, type QuoteContext } from './quote-context.ts';

/** How much of the sentences around a quotation is read. Chosen by hand; examples/carried.ts has a text inside and one beyond each. */
const limits = {
  /** Words of a sentence that says no more than who wrote what stands before it. */
  below: 14,
  /** Words at the end of the sentence above among which its verb is looked for: no sentence of prose is longer. */
  above: 80,
};

/** “….” Kerry wrote in a letter.: a whole sentence after the quotation that says no more than who spoke. */
export function speakerBelow(article: Readable, context: QuoteContext, next: Quote | undefined): Found | undefined {
  const sentence = article.sentences[context.lastSentence + 1];
  const own = article.sentences[context.lastSentence];
  if (!context.alone || !sentence || !own || sentence.block !== own.block || (next && next.from < sentence.to))
    return undefined;
  const speaker = phraseAfter(article, sentence.firstToken, sentence.endToken);
  const verb = speaker?.end ?? sentence.endToken;
  if (!speaker || verb >= sentence.endToken || !isFiniteCue(article, verb) || !isStrongCue(article, verb))
    return undefined;
  const ends = verb + 1 === sentence.endToken || /^(?:in|on|at|during|after)$/.test(termOf(article, verb + 1));
  if (!ends || sentence.endToken - sentence.firstToken > limits.below) return undefined;
  return { speaker, cue: { first: verb, end: verb + 1 }, attribution: 'quotation, speaker, cue' };
}

/** The sentence before a quotation that stands alone: it ends in a comma or colon, or tells who is about to speak. */
export function speakerAbove(article: Readable, context: QuoteContext): Found | undefined {
  const sentence = article.sentences[context.firstSentence - 1];
  const own = article.sentences[context.firstSentence];
  if (!context.alone || !sentence || !own || own.block - sentence.block > 1) return undefined;
  const announces = /[,:]$/.test(article.text.slice(sentence.from, sentence.to));
  const attribution = announces ? 'line above' : 'speaker before the passage';
  const start = Math.max(sentence.firstToken, sentence.endToken - limits.above);
  for (let i = sentence.endToken - 1; i > start; i--) {
    if (!isCue(article, i) || isLight(termOf(article, i)) || beginsInQuote(article, i)) continue;
    const speaker = subjectOf(article, i, start);
    const leads = announces || leadingPhrase(article, sentence.firstToken, sentence.endToken)?.first === speaker?.first;
    if (speaker && leads && !beginsInQuote(article, speaker.first))
      return { speaker, cue: { first: i, end: i + 1 }, attribution };
  }
  const speaker =
    announces && start === sentence.firstToken ? leadingPhrase(article, start, sentence.endToken) : undefined;
  if (speaker && !actsNext(article, speaker) && speaker.end < sentence.endToken) return undefined;
  return speaker && { speaker, cue: cueAfter(article, speaker, sentence.endToken), attribution };
}

/** Whether a token begins inside a quotation. */
function beginsInQuote({ quotes, tokens }: Readable, at: number): boolean {
  const from = tokens[at]?.from ?? 0;
  return (lastQuoteBefore(quotes, from)?.to ?? 0) > from;
}

/** The word after a speaker, which announces what follows: `issued a statement:`. */
const cueAfter = (view: View, { end }: TokenSpan, last: number): TokenSpan => {
  const first = end < last && !breaksBefore(view, end) ? end : end - 1;
  return { first, end: first + 1 };
};
