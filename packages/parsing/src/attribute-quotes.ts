import type { Article, Attribution, Quote } from './article.ts';
import { nameSpeaker } from './attribution/name-speaker.ts';
import { breaksBefore, gapBefore, isCapital, termOf, wordOf, type Phrase, type View } from './attribution/phrase.ts';
import { quoteContext, type QuoteContext } from './attribution/quote-context.ts';
import { phraseAfter, phraseBefore } from './attribution/read-phrase.ts';
import { indexAt } from './index-at.ts';
import { attitudes } from './lexicon/grammar.ts';
import { isReportingVerb, isStrongReportingVerb, isThought } from './lexicon/reporting-verbs.ts';

export type Readable = Pick<Article, 'text' | 'blocks' | 'sentences' | 'tokens' | 'quotes' | 'mentions'>;

type Found = { speaker: Phrase; cue: Phrase; attribution: Attribution };
type Sieve = (view: View, context: QuoteContext) => Found | undefined;

/** Precise before complete: the first sieve that catches a speaker decides. */
const sieves: Sieve[] = [subjectThenVerb, verbThenSubject, attitude, accordingTo, beforeQuote, atTheTail];

/** The quotations with their speakers, cues and how each was found; a quotation nobody is named for keeps none. */
export function attributeQuotes(article: Readable): Quote[] {
  const contexts = article.quotes.map((_, at) => quoteContext(article, at));
  const attributed: Quote[] = [];
  for (const [at, quote] of article.quotes.entries()) {
    const context = contexts[at];
    const found = context && (firstCatch(article, context) ?? sharedSubject(article, attributed, contexts, at));
    if (found) attributed.push(withSpeaker(article, attributed, quote, found));
    else attributed.push(carryOver(article, attributed, contexts, at) ?? { ...quote });
  }
  return attributed;
}

function firstCatch(view: View, context: QuoteContext): Found | undefined {
  for (const sieve of sieves) {
    const found = sieve(view, context);
    if (found) return found;
  }
  return undefined;
}

/** “…,” Kerry said. */
function subjectThenVerb(view: View, { after, direct }: QuoteContext): Found | undefined {
  if (!direct) return undefined;
  const phrase = phraseAfter(view, after.first, after.end);
  if (!phrase) return undefined;
  for (let i = phrase.end; i < Math.min(after.end, phrase.end + 40); i++) {
    if (!isFiniteCue(view, i) || !followsSubject(view, phrase, i)) continue;
    return { speaker: phrase, cue: { first: i, end: i + 1 }, attribution: 'quotation, speaker, cue' };
  }
  return undefined;
}

/** Between subject and verb stand only adverbs, auxiliaries or an aside between commas. */
function followsSubject(view: View, phrase: Phrase, verb: number): boolean {
  const back = phraseBefore(view, verb, phrase.first);
  return back !== undefined && back.first === phrase.first;
}

/** “…,” said Kerry. */
function verbThenSubject(view: View, { after, direct }: QuoteContext): Found | undefined {
  if (!direct) return undefined;
  const verb = termOf(view, after.first).endsWith('ly') ? after.first + 1 : after.first;
  if (verb >= after.end || !isFiniteCue(view, verb)) return undefined;
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

/** “…” and added: “…”: the verb between two quotations of one sentence has the subject of the first. */
function sharedSubject(
  view: View,
  done: Quote[],
  contexts: (QuoteContext | undefined)[],
  at: number,
): Found | undefined {
  const previous = done[at - 1]?.speaker;
  const context = contexts[at];
  if (!previous || !context || contexts[at - 1]?.lastSentence !== context.firstSentence) return undefined;
  const { first, end } = context.before;
  for (let i = end - 1; i >= first; i--) {
    if (!isReportingVerb(termOf(view, i)) || end - i > 4) continue;
    const speaker = { first: indexAt(view.tokens, previous.from), end: indexAt(view.tokens, previous.to) };
    return { speaker, cue: { first: i, end: i + 1 }, attribution: 'speaker, cue, quotation' };
  }
  return undefined;
}

/** The subject of the verb at `verb`; a participle or a second verb after "and" has the subject of the verb before. */
function subjectOf(view: View, verb: number, start: number): Phrase | undefined {
  if (!termOf(view, verb).endsWith('ing') && termOf(view, verb - 1) !== 'and') {
    const own = phraseBefore(view, verb, start);
    if (own) return own;
  }
  for (let i = verb - 1; i > start; i--) {
    if (!isFiniteCue(view, i)) continue;
    const shared = phraseBefore(view, i, start);
    if (shared) return shared;
  }
  return phraseAfter(view, start, verb);
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

/** A quotation that stands alone belongs to the speaker of the one it follows, or to the line that announces it. */
function carryOver(
  article: Readable,
  done: Quote[],
  contexts: (QuoteContext | undefined)[],
  at: number,
): Quote | undefined {
  const quote = article.quotes[at];
  const context = contexts[at];
  if (!quote || !context) return undefined;
  const previous = done[at - 1];
  const follows = contexts[at - 1]?.lastSentence === context.firstSentence - 1 || quote.continues === at - 1;
  if (previous?.speaker && follows && context.opensSentence) {
    return {
      ...quote,
      speaker: previous.speaker,
      ...(previous.cue && { cue: previous.cue }),
      attribution: 'carried over',
    };
  }
  const above = context.alone ? lineAbove(article, context) : undefined;
  return above && withSpeaker(article, done, quote, above);
}

/** The sentence before a quotation that stands alone: it ends in a comma or colon, or tells who is about to speak. */
function lineAbove(article: Readable, context: QuoteContext): Found | undefined {
  const sentence = article.sentences[context.firstSentence - 1];
  const own = article.sentences[context.firstSentence];
  if (!sentence || !own || own.block - sentence.block > 1) return undefined;
  const announces = /[,:]$/.test(article.text.slice(sentence.from, sentence.to));
  for (let i = sentence.endToken - 1; i > sentence.firstToken; i--) {
    if (!isReportingVerb(termOf(article, i)) || isCapital(article, i)) continue;
    const speaker = subjectOf(article, i, sentence.firstToken);
    const cue = { first: i, end: i + 1 };
    if (speaker) return { speaker, cue, attribution: announces ? 'line above' : 'speaker before the passage' };
  }
  return undefined;
}

function withSpeaker(article: Readable, done: Quote[], quote: Quote, { speaker, cue, attribution }: Found): Quote {
  const from = article.tokens[cue.first]?.from ?? quote.from;
  const to = article.tokens[cue.end - 1]?.to ?? from;
  return { ...quote, speaker: nameSpeaker(article, done, quote, speaker), cue: { from, to }, attribution };
}

/** A reporting verb in lower case that can stand right beside its subject: no participle, no "to say". */
function isFiniteCue(view: View, at: number): boolean {
  const word = wordOf(view, at);
  return isReportingVerb(word) && !word.endsWith('ing') && termOf(view, at - 1) !== 'to';
}
