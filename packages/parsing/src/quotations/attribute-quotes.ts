import type { Article, Quote } from '../article.ts';
import { carryOver, lineAbove, nextSentence, sharedSubject } from '../attribution/carry.ts';
import { nameSpeaker } from '../attribution/name-speaker.ts';
import { quoteContext } from '../attribution/quote-context.ts';
import { signature } from '../attribution/signature.ts';
import { sieves } from '../attribution/sieves.ts';
import type { Found } from '../attribution/before-quote.ts';

type Quoted = Pick<Article, 'text' | 'blocks' | 'sentences' | 'tokens' | 'quotes' | 'mentions'>;

/** The quotations with their speakers, cues and how each was found; a quotation nobody is named for keeps none. */
export function attributeQuotes(article: Quoted): Quote[] {
  const contexts = article.quotes.map((_, at) => quoteContext(article, at));
  const attributed: Quote[] = [];
  for (const [at, quote] of article.quotes.entries()) {
    const context = contexts[at];
    const next = article.quotes[at + 1];
    const found =
      context &&
      (signature(article, quote) ??
        ownSpeaker() ??
        sharedSubject(article, attributed, contexts, at) ??
        nextSentence(article, context, next));
    const carried = found ? undefined : carryOver(quote, attributed, contexts, at, article);
    const above = found ?? (carried || !context ? undefined : lineAbove(article, context));
    attributed.push(carried ?? (above ? withSpeaker(article, attributed, quote, above) : { ...quote }));

    function ownSpeaker(): Found | undefined {
      for (const sieve of sieves) {
        const caught = context && sieve(article, context);
        if (caught) return caught;
      }
      return undefined;
    }
  }
  return attributed;
}

function withSpeaker(article: Quoted, done: Quote[], quote: Quote, { speaker, cue, attribution }: Found): Quote {
  const from = article.tokens[cue.first]?.from ?? quote.from;
  const to = article.tokens[cue.end - 1]?.to ?? from;
  return { ...quote, speaker: nameSpeaker(article, done, quote, speaker), cue: { from, to }, attribution };
}
