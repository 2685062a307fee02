import type { Article, Attribution, Quote } from '../article.ts';
import type { TokenSpan, View } from '../tokens/view.ts';
import type { QuoteContext } from './quote-context.ts';

/** As much of an article as is read before its quotations have speakers. */
export type Readable = Pick<Article, 'text' | 'sentences' | 'tokens' | 'mentions' | 'quotes'>;

/** Who speaks, by which word, and how that was found; tokens, not offsets. */
export type Found = { speaker: TokenSpan; cue: TokenSpan; attribution: Attribution };

/** One way to find a speaker; it answers only where it is sure. */
export type Sieve = (view: View, context: QuoteContext) => Found | undefined;

/** An article whose quotations get their speakers in order: `done` are those before, `contexts` has one for each quotation. */
export type Attributing = {
  article: Readable;
  contexts: readonly (QuoteContext | undefined)[];
  done: readonly Quote[];
  /** The language of each block, as a primary tag. */
  languages: readonly string[];
  /** Whom the label of a transcript may mean (`labelNames`). */
  names: ReadonlyMap<string, string>;
};
