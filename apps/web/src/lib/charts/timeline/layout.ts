import { scaleLinear, ticks } from 'd3';
import { formatDay, formatMonth, type Article } from '@vis-a-vis/parsing';
import { articleName, outletName } from '../../reading/article-name.ts';
import { isolate } from '../../reading/isolate.ts';
import { sideName, type Side } from '../../reading/side.ts';
import { mostInMap } from '../pair-map/layout.ts';
import type { Table } from '../table.ts';

/** An article at the date of its talks: its letter or number, and what it says in full. */
export type TimelineMark = {
  id: string;
  label: string;
  x: number;
  hollow: boolean;
  side: Side | undefined;
  says: string;
};
/** Articles about one round of talks: its name, where it stands, and the marks on it. */
export type Round = {
  key: string;
  name: string;
  x: number;
  from: number;
  to: number;
  row: 0 | 1;
  anchor: 'start' | 'middle' | 'end';
  marks: TimelineMark[];
};
/**
 * The rounds from first to last, the dates below the line, in pixels, and what they say in one sentence; empty where no date
 * is known.
 */
export type Timeline = { rounds: Round[]; ticks: { x: number; label: string }[]; takeaway: string };

/** In pixels: the height of the drawing, and how far down the line of time runs. */
export const defaults = { height: 92, baseline: 62 };

const day = 86_400_000;
/** Room before the first talks and after the last. */
const season = 91 * day;
/** Talks at one place within a week are one round. */
const sameRound = 7 * day;
const margin = 70;
/** The least distance between two marks, so that talks on neighbouring days stay two marks. */
const markGap = 24;
/** Names nearer to each other than this take turns on two lines. */
const nameWidth = 170;

type Dated = { article: Article; number: number; at: number; place: string };

/**
 * Articles at the dates of the talks they report, in rounds with a name; where there are many, the two of `pair` alone, which
 * holds the ids of A and B.
 */
export function layoutTimeline(articles: readonly Article[], pair: Record<Side, string>, width: number): Timeline {
  const shown = shownOf(articles, pair);
  const dated = datedIn(shown);
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last) {
    return { rounds: [], ticks: [], takeaway: 'No date is known for what these articles report.' };
  }
  const span = [first.at - season, last.at + season];
  const x = scaleLinear(span, []).rangeRound([margin, Math.max(margin + 1, width - margin)]);
  const placed = placeNames(
    groupRounds(dated).map((round) => layoutRound(round, x, pair)),
    width,
  );
  return {
    rounds: placed,
    ticks: yearsIn(span).map((year) => ({ x: x(Date.UTC(year, 0)), label: String(year) })),
    takeaway: takeaway(shown.length, placed),
  };
}

/** Every article with the talks it reports, as far as they are known. */
export function timelineTable(articles: readonly Article[]): Table {
  return {
    head: ['Number', 'Article', 'Outlet', 'Talks', 'Place', 'Date of the talks is'],
    rows: articles.map((article, i) => {
      const { value, basis = 'not known' } = article.talks ?? {};
      const date = value?.date ? formatDay(value.date) : '–';
      return [i + 1, articleName(article), outletName(article), date, value?.place ?? '–', basis];
    }),
  };
}

type Numbered = Pick<Dated, 'article' | 'number'>;

function shownOf(articles: readonly Article[], { a, b }: Record<Side, string>): Numbered[] {
  const numbered = articles.map((article, i) => ({ article, number: i + 1 }));
  return articles.length > mostInMap ? numbered.filter(({ article: { id } }) => id === a || id === b) : numbered;
}

function datedIn(articles: readonly Numbered[]): Dated[] {
  return articles
    .flatMap(({ article, number }): Dated[] => {
      const at = Date.parse(article.talks?.value.date ?? '');
      return Number.isNaN(at) ? [] : [{ article, number, at, place: isolate(article.talks?.value.place ?? '') }];
    })
    .sort((p, q) => p.at - q.at || p.number - q.number);
}

function takeaway(articles: number, rounds: readonly Round[]): string {
  const dated = rounds.reduce((sum, { marks }) => sum + marks.length, 0);
  const together = rounds.filter(({ marks }) => marks.length > 1);
  const same = together.map(({ marks }) => marks.map(({ label }) => label).join(' and ')).join('; ');
  return [
    `${dated} ${dated === 1 ? 'article reports' : 'articles report'} ${rounds.length} ${rounds.length === 1 ? 'round' : 'rounds'} of talks`,
    rounds.length > 1 && same ? `; ${same} report the same one` : '',
    dated < articles ? `; ${articles - dated} more ${articles - dated === 1 ? 'states' : 'state'} no date` : '',
    '.',
  ].join('');
}

/** The years that begin within `span`, or some of them where there are many. */
function yearsIn([from = 0, to = 0]: readonly number[]): number[] {
  const [first, last] = [new Date(from).getUTCFullYear() + 1, new Date(to).getUTCFullYear()];
  return ticks(first, last, 12).filter((year) => Number.isInteger(year) && year >= first && year <= last);
}

function groupRounds(dated: readonly Dated[]): Dated[][] {
  const rounds: Dated[][] = [];
  for (const one of dated) {
    // Talks at another place may lie between.
    const round = rounds.findLast((members) => members[0]?.place === one.place);
    const before = round?.at(-1);
    if (round && before && one.at - before.at <= sameRound) round.push(one);
    else rounds.push([one]);
  }
  return rounds;
}

function layoutRound(members: readonly Dated[], x: (at: Date) => number, pair: Record<Side, string>): Round {
  const start = x(new Date(members[0]?.at ?? 0));
  const marks = members.map(({ article, number, at }, i) => {
    const side: Side | undefined = article.id === pair.a ? 'a' : article.id === pair.b ? 'b' : undefined;
    const place = Math.max(x(new Date(at)), start + i * markGap);
    const hollow = article.talks?.basis === 'inferred';
    return {
      id: article.id,
      label: side ? sideName[side] : String(number),
      x: place,
      hollow,
      side,
      says: `${number}. ${articleName(article)}: ${formatDay(article.talks?.value.date)}${hollow ? ' (inferred)' : ''}`,
    };
  });
  const [from, to] = [marks[0]?.x ?? 0, marks.at(-1)?.x ?? 0];
  const { place, article } = members[0] ?? { place: '', article: undefined };
  const name = [place, formatMonth(article?.talks?.value.date)].filter(Boolean).join(', ');
  return { key: marks[0]?.id ?? '', name, x: (from + to) / 2, from, to, row: 0, anchor: 'middle', marks };
}

function placeNames(rounds: Round[], width: number): Round[] {
  let before: Round | undefined;
  return rounds.map((round) => {
    const near = before !== undefined && round.x - before.x < nameWidth && before.row === 0;
    const anchor = round.x < nameWidth / 2 ? 'start' : round.x > width - nameWidth / 2 ? 'end' : 'middle';
    before = { ...round, row: near ? 1 : 0, anchor };
    return before;
  });
}
