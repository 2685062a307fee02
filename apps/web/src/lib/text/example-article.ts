import { readArticle, type Article } from '@vis-a-vis/parsing';

/** A made-up article in English. */
export function exampleArticle(id: string, text: string): Article {
  return readArticle({ id, text, language: 'en' });
}
