import type { Quote, Speaker } from '../article.ts';
import { personalPronouns } from '../lexicon/grammar.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isReportingVerb } from '../lexicon/reporting-verbs.ts';
import { namesWork } from '../phrases/cues.ts';
import { breaksBefore, gapBefore, isCapital, termOf, type View } from '../tokens/view.ts';
import type { Attributing, Readable } from './found.ts';
import { mentionsIn } from './likely-person.ts';
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
  if (namesAnother(article, previous.speaker, article.sentences[last]?.to ?? quote.from, quote.from)) return undefined;
  return (context.opensSentence && !tellsOfSomebody(article, context)) || isUntold(article, context)
    ? carried
    : undefined;
}

/** Whether a person other than the speaker is named between two offsets: what follows may be theirs. */
function namesAnother({ mentions }: Readable, { name }: Speaker, from: number, to: number): boolean {
  return mentionsIn(mentions, from, to).some(({ kind, entity }) => kind === 'person' && entity !== name);
}

/** “…,” croaked the old man; “…” Peter Dahl chimed in: behind a comma, or as a name or pronoun, stands perhaps who speaks. */
function tellsOfSomebody(view: View, { after, comma }: QuoteContext): boolean {
  if (comma && after.first < after.end) return true;
  for (let i = after.first; i < after.end; i++)
    if (isCapital(view, i) || (i === after.first && personalPronouns.has(termOf(view, i)))) return true;
  return false;
}

/** Unless they leave, “it is over.”: words before a quotation that ends its sentence tell of nobody. */
function isUntold(view: View, { before, after }: QuoteContext): boolean {
  if (after.first !== after.end || before.end - before.first > limits.untold || namesWork(view, before.end))
    return false;
  if (personalPronouns.has(termOf(view, before.first))) return false;
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
function keepsSpeaker(view: View, context: QuoteContext): boolean {
  if (isList(view, context)) return true;
  const { before } = context;
  if (namesWork(view, before.end)) return false;
  for (let i = before.first; i < before.end; i++) {
    if (
      /^(?:but|while|although|though|whereas|who|which|when|as|because|called|titled|dubbed|headline|entitled)$/.test(
        termOf(view, i),
      )
    )
      return false;
    if (i > before.first && /[;:(]/.test(gapBefore(view, i))) return false;
    if (i > before.first && isOtherSubject(view, i, before.end)) return false;
  }
  return true;
}

/** `…” said Roe, and Doe sniffed “…”`: a name behind a comma or `and`, with a word like a verb right behind it. */
function isOtherSubject(view: View, at: number, end: number): boolean {
  if (!isCapital(view, at) || isCapital(view, at - 1)) return false;
  if (!/,/.test(gapBefore(view, at)) && !/^(?:and|then)$/.test(termOf(view, at - 1))) return false;
  let verb = at + 1;
  while (verb < end && isCapital(view, verb)) verb += 1;
  return verb < end && /(?:ed|s)$/.test(termOf(view, verb)) && !breaksBefore(view, verb);
}

/** `a “liar” who is “amoral,” a “bully” and a “coward”`: a list goes on with small words alone. */
function isList(view: View, { before }: QuoteContext): boolean {
  for (let i = before.first; i < before.end; i++) if (!listWords.has(termOf(view, i))) return false;
  return before.end > before.first;
}

const listWords = wordSet('a an the and or who which is was are were also as too even both not');
