import { max, scaleQuantize } from 'd3';
import type { TopicFrequency, TopicRow } from '@vis-a-vis/measures';
import type { Article, Range } from '@vis-a-vis/parsing';
import { articleName } from '../../text/article-name.ts';
import { sideOf, type PairIds } from '../../pair/pair.ts';
import type { Side } from '../../pair/side.ts';
import type { Unit } from '../../articles/topic-list.svelte.ts';
import { sayFrequency } from '../say-frequency.ts';
import { inWords, oneDecimal } from '../../words/say-number.ts';
import { sayCount } from '../../words/say-count.ts';

/** How dark a cell can be: 0 is none. */
export const shades = [0, 1, 2, 3, 4] as const;

/** From where on a cell is shaded, and the largest table that is drawn. */
export const defaults = {
  /** Fewer mentions than this in all articles together: no shade. */
  fewMentions: 5,
  mostRows: 40,
  mostColumns: 60,
};

/** A figure of the table. `first` is the first mention; a shade of 0 is none, and brackets hold counts where a rate is refused. */
export type HeatCell = { article: string; text: string; shade: (typeof shades)[number]; says: string; first?: Range };
/** One topic with a cell for each column. */
export type HeatRow = { id: string; name: string; cells: HeatCell[] };
/** One article: its place in the library, counted from 1, and its side where it is one of the pair. */
export type HeatColumn = { id: string; number: number; name: string; side?: Side };
/** The table with its takeaway, the unit of its figures, and notes on what brackets, missing shades and left-out parts mean. */
export type Heat = { columns: HeatColumn[]; rows: HeatRow[]; takeaway: string; notes: string[]; unit: string };

/** Articles by topics, in the order of both lists; `articles` are those that `topics` were measured in. */
export function layoutHeat(topics: readonly TopicRow[], articles: readonly Article[], pair: PairIds, unit: Unit): Heat {
  const columns = articles.slice(0, defaults.mostColumns).map((article, i): HeatColumn => {
    const side = sideOf(pair, article.id);
    return { id: article.id, number: i + 1, name: articleName(article), ...(side && { side }) };
  });
  const mentioned = topics.filter(({ inArticles }) => all(inArticles).some(({ count }) => count > 0));
  const drawn = mentioned.slice(0, defaults.mostRows);
  const often = drawn.filter((row) => !isFew(row));
  const most =
    max(often, ({ inArticles }) => max(all(inArticles), (frequency) => measureOf(frequency, unit) ?? 0)) ?? 0;
  const shade = scaleQuantize([0, most || 1], shades.slice(1));
  const rows = drawn.map((row): HeatRow => ({
    id: row.topic.id,
    name: row.topic.name,
    cells: columns.flatMap((column) => {
      const frequency = row.inArticles.get(column.id);
      if (!frequency) return [];
      const value = measureOf(frequency, unit);
      const [first] = frequency.hits;
      return {
        article: column.id,
        text: value === undefined ? `(${frequency.count})` : oneDecimal(value),
        shade: !value || isFew(row) ? 0 : shade(value),
        says: `“${row.topic.name}” in article ${column.number}, ${column.name}: ${sayFrequency(frequency)}`,
        ...(first ? { first } : {}),
      };
    }),
  }));
  return {
    columns,
    rows,
    unit: unit === 'rate' ? 'mentions per 1,000 words' : 'mentions',
    takeaway: takeaway(often, columns, unit),
    notes: notesOf(drawn, mentioned.length, articles.length, unit),
  };
}

function all(inArticles: TopicRow['inArticles']): TopicFrequency[] {
  return [...inArticles.values()];
}

function isFew({ inArticles }: TopicRow): boolean {
  return all(inArticles).reduce((sum, { count }) => sum + count, 0) < defaults.fewMentions;
}

function measureOf({ count, rate }: TopicFrequency, unit: Unit): number | undefined {
  if (unit === 'count') return count;
  return rate.kind === 'rate' ? rate.perThousand : undefined;
}

function takeaway(rows: readonly TopicRow[], columns: readonly HeatColumn[], unit: Unit): string {
  const figures = rows.flatMap(({ topic, inArticles }) =>
    columns.map(({ id, number }) => {
      const frequency = inArticles.get(id);
      return { topic, number, value: (frequency && measureOf(frequency, unit)) ?? 0 };
    }),
  );
  const highest = figures.reduce((best, one) => (one.value > best.value ? one : best), {
    topic: { name: '' },
    number: 0,
    value: 0,
  });
  if (highest.value === 0) return 'No topic is mentioned often enough to compare.';
  const per = unit === 'rate' ? ' per 1,000 words' : ' mentions';
  return `Highest figure: “${highest.topic.name}” in article ${highest.number} (${oneDecimal(highest.value)}${per}).`;
}

function notesOf(drawn: readonly TopicRow[], mentioned: number, articles: number, unit: Unit): string[] {
  const isShort = drawn.some(({ inArticles }) => all(inArticles).some(({ rate }) => rate.kind !== 'rate'));
  const isFewAnywhere = drawn.some(isFew);
  return [
    ...(unit === 'rate' && isShort ? ['In brackets: counts, where too few words stand for a rate.'] : []),
    ...(isFewAnywhere ? [`Without shade: fewer than ${inWords(defaults.fewMentions)} mentions in all.`] : []),
    ...(mentioned > drawn.length
      ? [`${sayCount(mentioned - drawn.length, 'more topic is', 'more topics are')} in the numbers.`]
      : []),
    ...(articles > defaults.mostColumns
      ? [`The first ${defaults.mostColumns} of ${articles} articles; the CSV holds all.`]
      : []),
  ];
}
