import type { Article } from '@vis-a-vis/parsing';

/** A row of an article's picture: how long it is and how much of that is shared, as shares of the longest row. */
export type GlanceBar = { length: number; shared: number };

/** Sizes in pixels, and the most rows a picture has: in a longer article several paragraphs make one. */
export const defaults = { rows: 14, rowHeight: 4, gap: 3, width: 128 };

/** An article as rows of its paragraphs, each as long as its words, with the words of `linked` sentences told apart. */
export function layoutBars({ sentences }: Pick<Article, 'sentences'>, linked: ReadonlySet<number>): GlanceBar[] {
  const byBlock = [...Map.groupBy(sentences.keys(), (at) => sentences[at]?.block).values()];
  const size = Math.max(1, Math.ceil(byBlock.length / defaults.rows));
  const words = (at: readonly number[]): number =>
    at.reduce((sum, one) => sum + ((sentences[one]?.endToken ?? 0) - (sentences[one]?.firstToken ?? 0)), 0);
  const rows = Array.from({ length: Math.ceil(byBlock.length / size) }, (_, row) => {
    const own = byBlock.slice(row * size, (row + 1) * size).flat();
    return { length: words(own), shared: words(own.filter((at) => linked.has(at))) };
  });
  const longest = Math.max(1, ...rows.map(({ length }) => length));
  return rows.map(({ length, shared }) => ({ length: length / longest, shared: shared / longest }));
}
