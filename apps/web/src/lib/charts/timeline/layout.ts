import { scaleLinear, ticks } from 'd3';
import { formatDay, formatMonth, type Article } from '@vis-a-vis/parsing';
import { articleName } from '../../text/article-name.ts';
import { basisWords } from '../../text/basis-words.ts';
import { isolate } from '../../text/isolate.ts';
import { sideOf, type PairIds } from '../../pair/pair.ts';
import { sideName, type Side } from '../../pair/side.ts';
import { mostInMap } from '../pair-map/layout.ts';

/** An article at the date of its talks: its letter or number, and what it says in full. */
export type TimelineMark = {
  id: string;
  label: string;
  x: number;
  hollow: boolean;
  side: Side | undefined;
  says: string;
};
/**
 * Articles about one round of talks: its name, its marks and how far they reach, where the middle of the name stands and in
 * which row above the line. Its label is the name, or nothing where that is wider than the drawing.
 */
export type Round = {
  key: string;
  name: string;
  label: string;
  x: number;
  from: number;
  to: number;
  row: number;
  marks: TimelineMark[];
};
/**
 * The rounds from first to last, all their marks from left to right, the years below the line of time, how far down that line
 * runs, in pixels, and what they say in one sentence; empty where no date is known.
 */
export type Timeline = {
  rounds: Round[];
  marks: TimelineMark[];
  ticks: { x: number; label: string }[];
  baseline: number;
  takeaway: string;
};

/** In pixels: where the line of time runs with two rows of names above it, and how much lower for each row more. */
const twoRows = 62;
const rowHeight = 18;

const day = 86_400_000;
/** Room before the first talks and after the last. */
const season = 91 * day;
/** Talks at one place within a week are one round. */
const sameRound = 7 * day;
const margin = 70;
/** The least distance between two marks, so that talks on neighbouring days stay two marks. */
const markGap = 24;
/** The least distance between two years. */
const yearGap = 44;
/** The most that a letter of a name takes; one of the scripts whose letters are wide takes two. */
const letterWidth = 8;

type Dated = { article: Article; number: number; at: number; place: string; x: number };

/**
 * Articles at the dates of the talks they report, in rounds with a name; where there are many, the two of `pair` alone, which
 * holds the ids of A and B.
 */
export function layoutTimeline(articles: readonly Article[], pair: PairIds, width: number): Timeline {
  const shown = shownOf(articles, pair);
  const found = datedIn(shown);
  const [first, last] = [found[0], found.at(-1)];
  const isPair = shown.length < articles.length;
  if (!first || !last) {
    const takeaway = `No date is known for what ${isPair ? 'A and B' : 'these articles'} report.`;
    return { rounds: [], marks: [], ticks: [], baseline: 0, takeaway };
  }
  const span = [first.at - season, last.at + season];
  const x = scaleLinear(span, []).rangeRound([margin, Math.max(margin + 1, width - margin)]);
  const rounds = placeNames(
    groupRounds(placeMarks(found, x, width)).map((members) => layoutRound(members, pair)),
    width,
  );
  return {
    rounds,
    marks: rounds.flatMap(({ marks }) => marks).sort((p, q) => p.x - q.x),
    ticks: yearsIn(span, x),
    baseline: twoRows + rowHeight * Math.max(0, ...rounds.map(({ row }) => row - 1)),
    takeaway: takeaway(shown.length, rounds, isPair),
  };
}

type Numbered = Pick<Dated, 'article' | 'number'>;

function shownOf(articles: readonly Article[], pair: PairIds): Numbered[] {
  const numbered = articles.map((article, i) => ({ article, number: i + 1 }));
  return articles.length > mostInMap
    ? numbered.filter(({ article }) => sideOf(pair, article.id) !== undefined)
    : numbered;
}

function datedIn(articles: readonly Numbered[]): Omit<Dated, 'x'>[] {
  return articles
    .flatMap(({ article, number }) => {
      const at = Date.parse(article.talks?.value.date ?? '');
      return Number.isNaN(at) ? [] : [{ article, number, at, place: isolate(article.talks?.value.place ?? '') }];
    })
    .sort((p, q) => p.at - q.at || p.number - q.number);
}

function takeaway(shown: number, rounds: readonly Round[], isPair: boolean): string {
  const groups = rounds.map(({ marks }) => marks.map(({ label }) => label));
  const dated = groups.flat().sort();
  const [noun, verb] = dated.length === 1 ? ['article', 'reports'] : ['articles', 'report'];
  const same = groups
    .filter(({ length }) => length > 1 && rounds.length > 1)
    .map(
      (labels, i) => labels.join(', ').replace(/,( \w+)$/, ' and$1') + (i > 0 ? ' another' : ' report the same one'),
    );
  const others = isPair ? 'the other' : `${shown - dated.length} more`;
  return [
    `${isPair ? dated.join(' and ') : `${dated.length} ${noun}`} ${verb} ${rounds.length} ${rounds.length === 1 ? 'round' : 'rounds'} of talks`,
    same.length > 0 ? `; ${same.join(', ')}` : '',
    dated.length < shown ? `; for ${others} the date of the talks or event is not known` : '',
    '.',
  ].join('');
}

/** The years that begin within `span`, or some of them where there are many or little room. */
function yearsIn([from = 0, to = 0]: readonly number[], x: (at: number) => number): Timeline['ticks'] {
  const placed: Timeline['ticks'] = [];
  // The year that `from` lies in begins before it, left of the margin.
  for (const year of ticks(new Date(from).getUTCFullYear(), new Date(to).getUTCFullYear(), 12)) {
    // `Date.UTC` would take the year 50 for 1950.
    const at = x(new Date(0).setUTCFullYear(year));
    const isFree = at - (placed.at(-1)?.x ?? margin - yearGap) >= yearGap;
    if (isFree && Number.isInteger(year)) placed.push({ x: at, label: String(year) });
  }
  return placed;
}

/** Each at its date, or as far to its right as those before it take, or to its left where the drawing ends. */
function placeMarks(found: readonly Omit<Dated, 'x'>[], x: (at: number) => number, width: number): Dated[] {
  let before = -markGap;
  return found.map((one, i) => {
    before = Math.max(x(one.at), before + markGap);
    return { ...one, x: Math.min(before, width - (found.length - i - 0.5) * markGap) };
  });
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

function layoutRound(members: readonly Dated[], pair: PairIds): Round {
  const marks = members.map(({ article, number, place, x }) => {
    const side = sideOf(pair, article.id);
    const { basis = 'not known' } = article.talks ?? {};
    const how = basis === 'stated' ? '' : ` (${basisWords(basis)})`;
    return {
      id: article.id,
      label: side ? sideName[side] : String(number),
      x,
      hollow: basis === 'inferred',
      side,
      says: `${number}. ${articleName(article)}: ${formatDay(article.talks?.value.date)}${place && `, ${place}`}${how}`,
    };
  });
  const [from, to] = [marks[0]?.x ?? 0, marks.at(-1)?.x ?? 0];
  const { place, article } = members[0] ?? { place: '', article: undefined };
  const name = [place, formatMonth(article?.talks?.value.date)].filter(Boolean).join(', ');
  return { key: marks[0]?.id ?? '', name, label: name, x: (from + to) / 2, from, to, row: 0, marks };
}

/** Each name over its marks, in the lowest row where it has room. */
function placeNames(rounds: readonly Round[], width: number): Round[] {
  const taken: number[] = [];
  return rounds.map((round) => {
    const half = nameWidth(round.name) / 2;
    if (half * 2 > width) return { ...round, label: '' };
    const x = Math.max(half, Math.min(round.x, width - half));
    const free = taken.findIndex((end) => end <= x - half);
    const row = free < 0 ? taken.length : free;
    taken[row] = x + half;
    return { ...round, x, row };
  });
}

function nameWidth(name: string): number {
  return name.replace(/[\u1100-\uffff]/g, 'mm').length * letterWidth;
}
