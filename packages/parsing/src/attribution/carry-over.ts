import type { Quote } from '../article.ts';
import { isReportingVerb } from '../lexicon/reporting-verbs.ts';
import { namesWork } from '../phrases/cues.ts';
import { gapBefore, isCapital, termOf, type View } from '../tokens/view.ts';
import type { Attributing } from './found.ts';
import type { QuoteContext } from './quote-context.ts';

/** How far a speaker is carried. Chosen by hand; examples/carried.ts has a text inside and one beyond each. */
const limits = {
  /** Terms in quotation marks that are passed over on the way back to who spoke: a generous bound that keeps the search linear. */
  terms: 40,
  /** Sentences on to a quotation with no other words in its sentence. */
  alone: 3,
  /** Sentences on to one with other words. */
  accompanied: 1,
  /** Words before a quotation that may still tell of nobody: `Unless they leave, “…”`. */
  untold: 12,
};

/**
 * A quotation without words of its own to say who speaks belongs to the speaker of the one before it: where it goes on
 * after “…,” he said, where both stand in one clause, or where it opens a sentence further on in the same paragraph.
 */
export function carryOver(attributing: Attributing, at: number): Quote | undefined {
  const { article, contexts, done } = attributing;
  const quote = article.quotes[at];
  const context = contexts[at];
  const before = lastSpoken(attributing, at);
  const last = contexts[before]?.lastSentence;
  const previous = done[before];
  if (!quote || !context || !previous?.speaker || last === undefined) return undefined;
  const carried = {
    ...quote,
    speaker: previous.speaker,
    ...(previous.cue && { cue: previous.cue }),
    attribution: 'carried over' as const,
  };
  if (quote.continues === at - 1) return carried;
  if (last === context.firstSentence) return before === at - 1 && keepsSpeaker(article, context) ? carried : undefined;
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

/** The quotation before, or where that is only a term, the one that shares its sentence and has a speaker. */
function lastSpoken({ contexts, done }: Attributing, at: number): number {
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

/** Nothing between two quotations of a sentence says that somebody else speaks now. */
function keepsSpeaker(view: View, { before }: QuoteContext): boolean {
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
