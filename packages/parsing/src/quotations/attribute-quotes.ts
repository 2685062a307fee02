import type { Quote } from '../article.ts';
import { carryOver } from '../attribution/carry-over.ts';
import type { Attributing, Found, Readable } from '../attribution/found.ts';
import { attributeIn } from '../attribution/in-language.ts';
import { nameSpeaker } from '../attribution/name-speaker.ts';
import { quoteContext, type QuoteContext } from '../attribution/quote-context.ts';
import { sharedSubject } from '../attribution/shared-subject.ts';
import { sieves } from '../attribution/sieves.ts';
import { signature } from '../attribution/signature.ts';
import { rulesOf } from '../language/rules-of.ts';
import { labelled, labelNames } from '../attribution/transcript.ts';
import { speakerAbove, speakerBelow } from '../attribution/speaker-nearby.ts';

/** A text whose language nothing tells may be English when it is no longer than this; a longer one is none with rules. Chosen by hand. */
const longestUntold = 40;

/**
 * The quotations with their speakers, cues and how each was found; a quotation nobody is named for keeps none. `languages` has the
 * language of each block: where it is one without rules, nobody is said to speak.
 */
export function attributeQuotes(article: Readable, languages: readonly string[]): Quote[] {
  const contexts = article.quotes.map((_, at) => quoteContext(article, at));
  const done: Quote[] = [];
  const attributing = { article, contexts, done, languages, names: labelNames(article.mentions) };
  for (const [at, quote] of article.quotes.entries()) done.push(attributeByLanguage(attributing, quote, at));
  for (let at = done.length - 1; at > 0; at--) tellBack(article, done, at);
  return done;
}

/**
 * “It is late.\nWe go now,” Roe said.: where words that go on without a mark of their own name their speaker, it is who began, too,
 * unless that is stated.
 */
function tellBack({ text }: Readable, done: Quote[], at: number): void {
  const [before, quote] = [done[at - 1], done[at]];
  if (!before || !quote?.speaker || quote.continues !== at - 1 || /^["“]/.test(text.charAt(quote.from))) return;
  if (quote.attribution === 'carried over' && before.speaker) return;
  if (before.speaker && before.attribution !== 'carried over') return;
  const { speaker, cue, attribution } = quote;
  done[at - 1] = { ...before, speaker, ...(cue && { cue }), ...(attribution && { attribution }) };
}

function attributeByLanguage(attributing: Attributing, quote: Quote, at: number): Quote {
  const { article, contexts, languages } = attributing;
  const language = languages[article.sentences[contexts[at]?.firstSentence ?? 0]?.block ?? 0] ?? 'und';
  const rules = rulesOf(language);
  if (rules) return attributeIn(rules, attributing, quote, at);
  const isEnglish = language === 'en' || (language === 'und' && article.tokens.length <= longestUntold);
  return isEnglish ? attribute(attributing, quote, at) : { ...quote };
}

/** What names the speaker of this very quotation comes before a speaker carried over, and that before the sentence above. */
function attribute(attributing: Attributing, quote: Quote, at: number): Quote {
  const { article, contexts } = attributing;
  const context = contexts[at];
  if (!context) return { ...quote };
  const label = labelled(article, quote, attributing.names);
  if (label) {
    const { entity, ...range } = label;
    const speaker = entity === undefined ? {} : { speaker: { ...range, name: entity, basis: 'stated' as const } };
    return {
      ...quote,
      ...speaker,
      ...(entity !== undefined && { cue: range, attribution: 'speaker, cue, quotation' }),
    };
  }
  const own =
    signature(article, quote) ??
    firstCaught(article, context) ??
    sharedSubject(attributing, at) ??
    speakerBelow(article, context, article.quotes[at + 1]) ??
    caughtFurtherOn(attributing, at);
  if (own) return withSpeaker(attributing, quote, own);
  const carried = carryOver(attributing, at);
  if (carried) return carried;
  const above = speakerAbove(article, context);
  return above ? withSpeaker(attributing, quote, above) : { ...quote };
}

function firstCaught(article: Readable, context: QuoteContext): Found | undefined {
  for (const sieve of sieves) {
    const found = sieve(article, context);
    if (found) return found;
  }
  return undefined;
}

/**
 * Who is named behind the paragraph that carries a quotation on: `“It is late. / It is over,” said Roe.` One that opens with a mark of
 * its own may be another's words.
 */
function caughtFurtherOn({ article, contexts }: Attributing, at: number): Found | undefined {
  for (let next = at + 1; ; next++) {
    const quote = article.quotes[next];
    const context = contexts[next];
    if (quote?.continues !== next - 1 || !context || /^\p{P}/u.test(article.text.slice(quote.from))) return undefined;
    const found = firstCaught(article, context);
    if (found?.attribution.startsWith('quotation,')) return found;
  }
}

function withSpeaker(attributing: Attributing, quote: Quote, { speaker, cue, attribution }: Found): Quote {
  const { article } = attributing;
  const from = article.tokens[cue.first]?.from ?? quote.from;
  const to = article.tokens[cue.end - 1]?.to ?? from;
  return { ...quote, speaker: nameSpeaker(attributing, quote, speaker), cue: { from, to }, attribution };
}
