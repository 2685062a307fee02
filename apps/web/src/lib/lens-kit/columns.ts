import type { Article } from '@vis-a-vis/parsing';
import { articleName, outletName } from '../text/article-name.ts';
import { sideOf } from '../pair/pair.ts';
import type { Side } from '../pair/side.ts';
import type { Reader } from '../reader/reader.svelte.ts';

/** An article as the head of a column: its number in the story, what to call it, and its side where it stands in the pair. */
export type Column = { article: Article; number: number; name: string; outlet: string; side?: Side };

/** The articles that stand side by side in a lens, in the library's order. */
export function layoutColumns({ storyArticles, pair, group }: Reader): Column[] {
  return group.articles.map((article) => {
    const side = sideOf({ a: pair.a.id, b: pair.b.id }, article.id);
    return {
      article,
      number: storyArticles.indexOf(article) + 1,
      name: articleName(article),
      outlet: outletName(article),
      ...(side && { side }),
    };
  });
}

/** What a cell of the column is called where the heads are out of sight. */
export function shortName({ number, side }: Pick<Column, 'number' | 'side'>): string {
  return side ? `${number} (${side.toUpperCase()})` : String(number);
}
