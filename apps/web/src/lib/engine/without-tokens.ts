import { tokenize, type Article } from '@vis-a-vis/parsing';

/**
 * An article without its tokens: they are most of its bulk, and sooner found again in its text than handed over. An article that
 * still has them is none.
 */
export type WithoutTokens = Omit<Article, 'tokens'> & { tokens?: never };

/** Two articles as they are handed over. */
export type PairWithoutTokens = { a: WithoutTokens; b: WithoutTokens };

/** What is handed over of an article. */
export function withoutTokens({ tokens: _, ...rest }: Article): WithoutTokens {
  return rest;
}

/** What is handed over of two articles. */
export function pairWithoutTokens(a: Article, b: Article): PairWithoutTokens {
  return { a: withoutTokens(a), b: withoutTokens(b) };
}

/** The article as it was: its tokens are found again. */
export function withTokens(article: WithoutTokens): Article {
  return { ...article, tokens: tokenize(article.text) };
}
