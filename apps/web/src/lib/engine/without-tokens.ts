import { tokenize, type Article } from '@vis-a-vis/parsing';

/** An article without its tokens: they are most of its bulk, and sooner found again in its text than handed over. */
export type WithoutTokens = Omit<Article, 'tokens'>;

/** What is handed over of an article. */
export function withoutTokens({ tokens: _, ...rest }: Article): WithoutTokens {
  return rest;
}

/** The article as it was: its tokens are found again. */
export function withTokens(article: WithoutTokens): Article {
  return { ...article, tokens: tokenize(article.text) };
}
