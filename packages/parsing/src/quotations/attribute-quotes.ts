import type { Quote } from '../article.ts';
import { carryOver } from '../attribution/carry-over.ts';
import type { Attributing, Found, Readable } from '../attribution/found.ts';
import { nameSpeaker } from '../attribution/name-speaker.ts';
import { quoteContext, type QuoteContext } from '../attribution/quote-context.ts';
import { sharedSubject } from '../attribution/shared-subject.ts';
import { sieves } from '../attribution/sieves.ts';
import { signature } from '../attribution/signature.ts';
import { speakerAbove, speakerBelow } from '../attribution/speaker-nearby.ts';

/** The quotations with their speakers, cues and how each was found; a quotation nobody is named for keeps none. */
export function attributeQuotes(article: Readable): Quote[] {
  const contexts = article.quotes.map((_, at) => quoteContext(article, at));
  const done: Quote[] = [];
  for (const [at, quote] of article.quotes.entries()) done.push(attribute({ article, contexts, done }, quote, at));
  return done;
}

/** What names the speaker of this very quotation comes before a speaker carried over, and that before the sentence above. */
function attribute(attributing: Attributing, quote: Quote, at: number): Quote {
  const { article, contexts } = attributing;
  const context = contexts[at];
  if (!context) return { ...quote };
  const own =
    signature(article, quote) ??
    firstCaught(article, context) ??
    sharedSubject(attributing, at) ??
    speakerBelow(article, context, article.quotes[at + 1]);
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

function withSpeaker(attributing: Attributing, quote: Quote, { speaker, cue, attribution }: Found): Quote {
  const { article } = attributing;
  const from = article.tokens[cue.first]?.from ?? quote.from;
  const to = article.tokens[cue.end - 1]?.to ?? from;
  return { ...quote, speaker: nameSpeaker(attributing, quote, speaker), cue: { from, to }, attribution };
}
