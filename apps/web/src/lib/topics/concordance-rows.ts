import type { Concordance } from '@vis-a-vis/measures';
import type { Article, Range } from '@vis-a-vis/parsing';
import { articleName } from '../text/article-name.ts';
import { sideOf, type PairIds } from '../pair/pair.ts';
import type { Side } from '../pair/side.ts';
import { sayCount } from '../words/say-count.ts';

/** So many places are shown at once. */
export const defaults = { mostRows: 100 };

/** One place as a line: its article by number (and side), the words before, found and after. */
export type ConcordanceRow = {
  key: string;
  article: string;
  number: number;
  name: string;
  side?: Side;
  range: Range;
  left: string;
  hit: string;
  right: string;
};

/** The lines of a concordance, and in words how many there are. */
export function layoutConcordance(
  found: Concordance,
  articles: readonly Article[],
  pair: PairIds,
): { rows: ConcordanceRow[]; says: string } {
  if (found.kind === 'no words')
    return { rows: [], says: 'Type a word or choose a topic to read every place where it stands.' };
  const byId = new Map(
    articles.map((article, i) => [article.id, { article, number: i + 1, name: articleName(article) }]),
  );
  const rows = found.lines.slice(0, defaults.mostRows).flatMap((line): ConcordanceRow[] => {
    const known = byId.get(line.article);
    if (!known) return [];
    const cut = ({ from, to }: Range): string => known.article.text.slice(from, to).replace(/\s+/gu, ' ');
    const side = sideOf(pair, line.article);
    return [
      {
        key: `${line.article} ${line.hit.from}`,
        article: line.article,
        number: known.number,
        name: known.name,
        ...(side ? { side } : {}),
        range: line.hit,
        left: cut(line.left),
        hit: cut(line.hit),
        right: cut(line.right),
      },
    ];
  });
  return { rows, says: sayHowMany(found.lines.length, new Set(found.lines.map(({ article }) => article)).size) };
}

function sayHowMany(places: number, articles: number): string {
  if (places === 0) return 'It stands nowhere in the reports.';
  const counted = `${sayCount(places, 'place')} in ${sayCount(articles, 'article')}`;
  return places > defaults.mostRows ? `${counted}; the first ${defaults.mostRows} are listed.` : `${counted}.`;
}
