import { tokenize, type Article } from '@vis-a-vis/parsing';

/** An article without its tokens, which are most of its bulk and cheap to find again in its text. */
export type PackedArticle = Omit<Article, 'tokens'>;

export function packArticle(article: Article): PackedArticle {
  const packed: Partial<Article> & PackedArticle = { ...article };
  delete packed.tokens;
  return packed;
}

export function unpackArticle(packed: PackedArticle): Article {
  return { ...packed, tokens: tokenize(packed.text) };
}
