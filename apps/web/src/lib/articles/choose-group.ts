import type { Article } from '@vis-a-vis/parsing';

/** So many articles stand side by side at most. */
export const groupSize = 5;

/**
 * The whole of a small story, else the pair and the articles that share most linked passages with either of the two, in
 * the library's order. `articles` are those of the story.
 */
export function chooseGroup(
  articles: readonly Article[],
  pair: { a: Article; b: Article },
  counts: readonly { a: string; b: string; links: number }[],
): Article[] {
  if (articles.length <= groupSize) return [...articles];
  const own = [pair.a.id, pair.b.id];
  const links = (id: string): number =>
    counts
      .filter(({ a, b }) => (a === id && own.includes(b)) || (b === id && own.includes(a)))
      .reduce((sum, count) => sum + count.links, 0);
  const others = articles
    .filter(({ id }) => !own.includes(id))
    .map(({ id }) => ({ id, links: links(id) }))
    .sort((x, y) => y.links - x.links);
  const chosen = [...own, ...others.map(({ id }) => id)].slice(0, groupSize);
  return articles.filter(({ id }) => chosen.includes(id));
}
