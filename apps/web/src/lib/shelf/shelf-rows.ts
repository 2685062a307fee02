import { formatMonth, type Article } from '@vis-a-vis/parsing';
import { articleName, outletName, publishedWords } from '../text/article-name.ts';
import { isolate } from '../text/isolate.ts';
import type { Kept } from '../kept/kept.ts';

/** By what the library can be grouped. */
export const groupings = ['none', 'talks', 'outlet', 'set'] as const;
/** One way to group: by nothing, by the talks reported, by outlet, or by the set a file states. */
export type Grouping = (typeof groupings)[number];
/** By what it can be sorted. */
export const sortings = ['as added', 'title', 'date'] as const;
/** One way to sort, within each group. */
export type Sorting = (typeof sortings)[number];

/**
 * One article: its place in the library, counted from 1, outlet and date as `facts`; `own` where it is not built in,
 * `byReader` where the reader entered facts.
 */
export type ShelfRow = {
  id: string;
  number: number;
  name: string;
  facts: string;
  own: boolean;
  byReader: boolean;
  note: string;
};
/** Articles under one heading; the name is empty where nothing is grouped. */
export type ShelfGroup = { name: string; rows: ShelfRow[] };

/** The articles of the library that hold, or whose note holds, all words of `query`, in groups with a name (one without for no grouping). */
export function layoutShelf(
  articles: readonly Article[],
  kept: readonly Kept[],
  isBuiltIn: (id: string) => boolean,
  { query, group, sort }: { query: string; group: Grouping; sort: Sorting },
): ShelfGroup[] {
  const keptById = new Map(kept.map((one) => [one.id, one]));
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean);
  const groups = new Map<string, { article: Article; row: ShelfRow }[]>();
  articles.forEach((article, at) => {
    const one = keptById.get(article.id);
    const note = one?.note ?? '';
    const where = `${articleName(article)} ${outletName(article)} ${note} ${article.text}`.toLowerCase();
    if (!words.every((word) => where.includes(word))) return;
    const name = groupName(article, one, group);
    const row: ShelfRow = {
      id: article.id,
      number: at + 1,
      name: articleName(article),
      facts: `${outletName(article)} · ${publishedWords(article)}`,
      own: !isBuiltIn(article.id),
      byReader: Object.keys(one?.edits ?? {}).length > 0,
      note,
    };
    groups.set(name, [...(groups.get(name) ?? []), { article, row }]);
  });
  return [...groups].map(([name, rows]) => ({ name, rows: rows.sort(order[sort]).map(({ row }) => row) }));
}

type Entry = { article: Article; row: ShelfRow };
const order: { [S in Sorting]: (one: Entry, other: Entry) => number } = {
  'as added': (one, other) => one.row.number - other.row.number,
  title: (one, other) => one.row.name.localeCompare(other.row.name, 'en'),
  date: ({ article: one }, { article: other }) => dateOf(one).localeCompare(dateOf(other)),
};
const dateOf = ({ published, talks }: Article): string => published?.value ?? talks?.value.date ?? '9999';

function groupName(article: Article, kept: Kept | undefined, group: Grouping): string {
  if (group === 'outlet') return outletName(article);
  if (group === 'set') return kept?.source.set ?? 'In no set';
  if (group === 'none') return '';
  const { date, place } = article.talks?.value ?? {};
  return [place && isolate(place), date && formatMonth(date)].filter(Boolean).join(', ') || 'Not dated';
}
