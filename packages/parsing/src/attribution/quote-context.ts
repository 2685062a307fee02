import type { Article, Quote, Range } from '../article.ts';
import { indexAt } from '../tokens/index-at.ts';
import type { TokenSpan } from '../tokens/view.ts';

/** How many tokens on either side are looked at: no sentence of prose is longer. */
const reach = 80;
/** Characters before the closing mark in which the last sign of the quotation stands, behind further marks and spaces. */
const endsWithin = 20;

type Quoted = Pick<Article, 'text' | 'sentences' | 'tokens' | 'quotes'>;

/** What stands around a quotation in its own sentence, as token spans, and how the quotation ends. */
export type QuoteContext = {
  before: TokenSpan;
  after: TokenSpan;
  /** The sentence goes on after the closing mark as an attribution would: after a comma, question or exclamation mark. */
  direct: boolean;
  /** It ends in a comma, inside the closing mark or right behind it. */
  comma: boolean;
  /** The quotation is the first thing in its sentence. */
  opensSentence: boolean;
  /** Nothing but the quotation stands in its sentences. */
  alone: boolean;
  /** Indices of the sentences the quotation begins and ends in. */
  firstSentence: number;
  lastSentence: number;
};

/** Looks around the quotation `at`; the spans end at neighbouring quotations. */
export function quoteContext(article: Quoted, at: number): QuoteContext | undefined {
  const { text, sentences, tokens, quotes } = article;
  const quote = quotes[at];
  if (!quote) return undefined;
  const firstSentence = sentenceOf(sentences, quote.from);
  const lastSentence = Math.max(firstSentence, sentenceOf(sentences, quote.to - 1));
  const head = sentences[firstSentence];
  const tail = sentences[lastSentence];
  if (!head || !tail) return undefined;
  const from = Math.max(head.from, quotes[at - 1]?.to ?? 0);
  const to = Math.min(tail.to, quotes[at + 1]?.from ?? Infinity);
  const opening = indexAt(tokens, quote.from);
  const closing = indexAt(tokens, quote.to);
  const before = { first: Math.max(indexAt(tokens, from), opening - reach), end: opening };
  const after = { first: closing, end: Math.min(indexAt(tokens, to), closing + reach) };
  return {
    before,
    after,
    direct: isDirect(text, quote),
    comma: endsInComma(text, quote),
    opensSentence: quote.from === head.from,
    alone: quote.from === head.from && after.first === after.end,
    firstSentence,
    lastSentence,
  };
}

const innerEnd = (text: string, quote: Quote): string =>
  text.slice(Math.max(quote.from, quote.to - endsWithin), quote.to).replace(/["“”„«»'‘’`\s]+$/, '');

const endsInComma = (text: string, quote: Quote): boolean =>
  innerEnd(text, quote).endsWith(',') || /^\s?,/.test(text.slice(quote.to, quote.to + 2));

function isDirect(text: string, quote: Quote): boolean {
  const inner = innerEnd(text, quote);
  return /[,?!…—–-]$/.test(inner) || /^\s?[,—–-]/.test(text.slice(quote.to, quote.to + 2));
}

/** The last quotation that begins before an offset, whether or not it has ended there; quotations are in order. */
export const lastQuoteBefore = (quotes: readonly Quote[], offset: number): Quote | undefined =>
  quotes[indexAt(quotes, offset) - 1];

function sentenceOf(sentences: readonly Range[], offset: number): number {
  return Math.max(0, indexAt(sentences, offset + 1) - 1);
}
