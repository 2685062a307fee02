import { scaleLinear, ticks } from 'd3';
import type { Article } from '@vis-a-vis/parsing';
import { formatMonth } from '../reading/format-date.ts';
import type { Side } from '../reading/side.ts';

export type TimelineMark = { id: string; number: number; x: number; hollow: boolean; side?: Side };
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
export type Timeline = { rounds: Round[]; ticks: { x: number; label: string }[]; undated: string[] };

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

/** Articles at the dates of the talks they report, in rounds with a name. `pair` holds the ids of A and B. */
export function layoutTimeline(articles: readonly Article[], pair: Record<Side, string>, width: number): Timeline {
  const dated = articles
    .flatMap((article, i): Dated[] => {
      const at = Date.parse(article.talks?.value.date ?? '');
      return Number.isNaN(at) ? [] : [{ article, number: i + 1, at, place: article.talks?.value.place ?? '' }];
    })
    .sort((p, q) => p.at - q.at || p.number - q.number);
  const undated = articles.filter((article) => !dated.some((one) => one.article === article)).map(({ id }) => id);
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last) return { rounds: [], ticks: [], undated };

  const span = [first.at - season, last.at + season];
  const x = scaleLinear(span, []).rangeRound([margin, Math.max(margin + 1, width - margin)]);
  return {
    rounds: placeNames(
      groupRounds(dated).map((round) => layoutRound(round, x, pair)),
      width,
    ),
    ticks: yearsIn(span).map((year) => ({ x: x(Date.UTC(year, 0)), label: String(year) })),
    undated,
  };
}

/** The years that begin within `span`, or some of them where there are many. */
function yearsIn([from = 0, to = 0]: readonly number[]): number[] {
  const [first, last] = [new Date(from).getUTCFullYear() + 1, new Date(to).getUTCFullYear()];
  return ticks(first, last, 12).filter((year) => Number.isInteger(year) && year >= first && year <= last);
}

function groupRounds(dated: readonly Dated[]): Dated[][] {
  const rounds: Dated[][] = [];
  for (const one of dated) {
    const before = rounds.at(-1)?.at(-1);
    if (before && one.at - before.at <= sameRound && one.place === before.place) rounds.at(-1)?.push(one);
    else rounds.push([one]);
  }
  return rounds;
}

function layoutRound(members: readonly Dated[], x: (at: Date) => number, pair: Record<Side, string>): Round {
  const start = x(new Date(members[0]?.at ?? 0));
  const marks = members.map(({ article, number, at }, i) => ({
    id: article.id,
    number,
    x: Math.max(x(new Date(at)), start + i * markGap),
    hollow: article.talks?.basis === 'inferred',
    ...sideOf(article.id, pair),
  }));
  const [from, to] = [marks[0]?.x ?? 0, marks.at(-1)?.x ?? 0];
  const { place, article } = members[0] ?? { place: '', article: undefined };
  const name = [place, formatMonth(article?.talks?.value.date)].filter(Boolean).join(', ');
  return { key: name + from, name, x: (from + to) / 2, from, to, row: 0, anchor: 'middle', marks };
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

function sideOf(id: string, pair: Record<Side, string>): { side?: Side } {
  if (id === pair.a) return { side: 'a' };
  return id === pair.b ? { side: 'b' } : {};
}
