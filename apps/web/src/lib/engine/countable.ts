import type { Article } from '@vis-a-vis/parsing';

/** The part of an article that counting needs; its tokens are most of its bulk, and sooner found again than handed over. */
export type CountableText = Pick<Article, 'id' | 'text' | 'sentences'>;

/** Leaves of an article what counting needs. */
export function countable({ id, text, sentences }: Article): CountableText {
  return { id, text, sentences };
}
