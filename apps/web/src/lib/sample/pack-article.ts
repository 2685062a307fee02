import { tokenize, type Article } from '@vis-a-vis/parsing';

/** An article without its tokens, which are most of its bulk and cheap to find again in its text. */
export type PackedArticle = Omit<Article, 'tokens'>;

export function packArticle(article: Article): PackedArticle {
  const packed: Partial<Article> & PackedArticle = { ...article };
  delete packed.tokens;
  return packed;
}

/** The article whole again; its tokens are found when they are first asked for. */
export function unpackArticle(packed: PackedArticle): Article {
  let tokens: Article['tokens'] | undefined;
  return {
    ...packed,
    get tokens() {
      return (tokens ??= tokenize(packed.text));
    },
  };
}
