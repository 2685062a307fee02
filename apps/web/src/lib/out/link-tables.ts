import { ownName } from '../text/article-name.ts';
import { passage, sourceOf } from '../pair/copy-link.ts';
import { layoutLinkRows } from '../pair/link-rows.ts';
import { foundWords } from '../pair/link-words.ts';
import type { NumberedLink } from '../pair/numbered-links.ts';
import { sideName, sides } from '../pair/side.ts';
import type { Pair } from '../pair/pair.ts';
import { toCsv } from '../files/csv.ts';

/** What stands above the links of a pair in a table. */
export const linksHead = ['Match', 'Alike', 'Score', 'A', 'A paragraph', 'A text', 'B', 'B paragraph', 'B text'];

/** All links of a pair, one row a link: both passages with the paragraphs they stand in. */
export function linkCells({ a, b, links }: Pair): (string | number)[][] {
  return layoutLinkRows(a, b, links).map((row, i) => {
    const link = links[i]?.link;
    return [
      row.number,
      row.alike,
      link ? Math.round(link.score * 1000) / 1000 : '',
      ownName(a),
      row.a.paragraphs,
      passage(a, link?.a ?? []),
      ownName(b),
      row.b.paragraphs,
      passage(b, link?.b ?? []),
    ];
  });
}

/** The same as CSV. */
export const linksCsv = (pair: Pair): string => toCsv(linksHead, linkCells(pair));

/** A pinned link as Markdown: both passages as quotations with their sources, and how they are alike. */
export function linkMarkdown(pair: Pair, pinned: NumberedLink): string {
  const parts = sides.map((side) => {
    const article = pair[side];
    return `**${sideName[side]}:** ${escapeMarkdown(sourceOf(article))}\n\n> ${escapeMarkdown(passage(article, pinned.link[side]))}`;
  });
  return [...parts, `*${foundWords(pinned.link)}*`].join('\n\n') + '\n';
}

/** Text that stays text: the marks of Markdown and HTML are escaped. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
