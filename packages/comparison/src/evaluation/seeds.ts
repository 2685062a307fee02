import { readdirSync, readFileSync } from 'node:fs';
import { readArticle, type Article } from '@vis-a-vis/parsing';

const folder = new URL('../../../../seeds/', import.meta.url);

/** The five built-in articles by the number their file names begin with. */
export const seeds: Record<string, Article> = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [
      name.slice(0, 3),
      readArticle({ id: name.slice(0, 3), text: readFileSync(new URL(name, folder), 'utf8') }),
    ]),
);

/** One of them; a number that is not there is an error. */
export function seed(number: string): Article {
  const article = seeds[number];
  if (!article) throw new RangeError(`There is no seed ${number}.`);
  return article;
}

/** The index of the sentence that holds some words. */
export function sentenceWith(article: Article, words: string): number {
  const index = article.sentences.findIndex(({ from, to }) => article.text.slice(from, to).includes(words));
  if (index < 0) throw new RangeError(`No sentence of ${article.id} holds “${words}”.`);
  return index;
}
