import type { Article } from '../article.ts';
import { joinActors } from './join-actors.ts';

type Naming = Pick<Article, 'mentions' | 'quotes' | 'text'>;

/** The same articles with one name for each actor in all of them, in what is mentioned and in who speaks (see `joinActors`). */
export function agreeOnNames<A extends Naming>(articles: readonly A[]): A[] {
  const actors = joinActors(articles);
  return articles.map((article, at) => {
    const names = actors[at];
    if (!names || names.size === 0) return article;
    const mentions = article.mentions.map((one) => ({ ...one, entity: names.get(one.entity) ?? one.entity }));
    const quotes = article.quotes.map((quote) => {
      const name = quote.speaker && names.get(quote.speaker.name);
      return quote.speaker && name !== undefined ? { ...quote, speaker: { ...quote.speaker, name } } : quote;
    });
    return { ...article, mentions, quotes };
  });
}
