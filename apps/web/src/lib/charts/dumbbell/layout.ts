import { max, scaleLinear } from 'd3';
import type { TopicFrequency, TopicRow } from '@vis-a-vis/measures';
import type { Side } from '../../pair/side.ts';
import type { Unit } from '../../articles/topic-list.svelte.ts';
import { defaults as chanceDefaults, differBeyondChance, isFew } from '../chance.ts';
import { sayFrequency } from '../say-frequency.ts';
import { inWords, oneDecimal } from '../../words/say-number.ts';
import { sayCount } from '../../words/say-count.ts';

/**
 * One article's point in a row, its middle and its interval in pixels; hollow and without interval where there are too few
 * mentions. `x` is exact; where two points would lie on each other, `y` parts them.
 */
export type DumbbellPoint = { side: Side; x: number; y: number; low?: number; high?: number; hollow: boolean };
/** One topic with its point in A and in B. */
export type DumbbellRow = {
  id: string;
  name: string;
  /** The middle between the points, in pixels. */
  y: number;
  points: DumbbellPoint[];
  /** Both counts, such as `A 7 · B 6`, with their rates where there are enough mentions for one: `A 7 (14.8) · B 6 (8.3)`. */
  figures: string;
  /** Everything known of the row, for its note. */
  says: string;
};
/** Rows under one heading, which begins at `y`. */
export type DumbbellGroup = { title: string; y: number; rows: DumbbellRow[] };
/**
 * The rows in two groups, those that differ beyond chance first, in each the widest gap first, over an axis in `unit`; sizes in
 * pixels. `refusal` says why counts stand where rates were asked for.
 */
export type Dumbbell = {
  groups: DumbbellGroup[];
  ticks: { x: number; label: string }[];
  axisY: number;
  height: number;
  unit: string;
  takeaway: string;
  refusal?: string;
  /** Whether a row has intervals that can be shown. */
  hasIntervals: boolean;
  /** What those of the marks mean that are there, and how many more topics are mentioned than there are rows. */
  notes: string[];
};

/** Sizes in pixels, and from where on what is drawn. */
export const defaults = {
  rowHeight: 50,
  headHeight: 26,
  axisHeight: 30,
  side: 10,
  /** Half of a mark: the radius of A's circle and half the side of B's square. */
  mark: 7,
  /** The words of a row take so much at its top. */
  wordsHeight: 18,
  /** The longest chart; a list may hold hundreds of topics. */
  mostRows: 25,
};

/** What hollow points mean. */
export const sayHollow = (): string => `open: fewer than ${inWords(chanceDefaults.fewMentions)} mentions`;

/** The headings of the two groups. */
export const groupTitles = { apart: 'Differs beyond chance', near: 'Could be chance' };

/** How a chart measures: a place in pixels for each value, the value of a topic in an article, the unit, whether intervals are drawn. */
type Measured = {
  x: (value: number) => number;
  value: (frequency: TopicFrequency) => number;
  unit: Unit;
  intervals: boolean;
};
/** A topic that at least one of the two mentions, with its frequency in each, and whether these differ beyond chance. */
type InBoth = { row: TopicRow; a: TopicFrequency; b: TopicFrequency; isApart: boolean };
/** What is asked of the chart: its width in pixels, its unit, and whether it draws intervals. */
type Asked = { width: number; unit: Unit; intervals?: boolean };

/**
 * Two points a topic, in two groups by chance, sorted by the gap between them. `ids` are those of A and B. Topics that neither
 * article mentions are left out. Falls back to counts where a rate may not be given.
 */
export function layoutDumbbell(
  topics: readonly TopicRow[],
  ids: readonly [a: string, b: string],
  { width, unit, intervals = false }: Asked,
): Dumbbell {
  const pairs = mentioned(topics, ids);
  const tooShort = pairs.some(({ a, b }) => a.rate.kind !== 'rate' || b.rate.kind !== 'rate');
  const shown: Unit = tooShort ? 'count' : unit;
  const value = (frequency: TopicFrequency): number => measureOf(frequency, shown);
  const drawn = inOrder(pairs, value).slice(0, defaults.mostRows);
  const reach = max(drawn, ({ a, b }) => Math.max(value(a), value(b), intervals ? highOf(a, b, shown) : 0)) ?? 1;
  const x = scaleLinear([0, reach], [defaults.side, Math.max(defaults.side + 1, width - defaults.side)]).nice(4);
  const { groups, end } = layoutGroups(drawn, { x, value, unit: shown, intervals });
  const axisY = end + 8;
  return {
    groups,
    ticks: x.ticks(4).map((tick) => ({ x: x(tick), label: oneDecimal(tick) })),
    axisY,
    height: axisY + defaults.axisHeight,
    unit: shown === 'rate' ? 'mentions per 1,000 words' : 'mentions',
    notes: notesOn(groups, pairs.length - drawn.length),
    takeaway: takeaway(pairs),
    hasIntervals: shown === 'rate' && drawn.some(({ a, b }) => !isFew(a, b)),
    ...(tooShort && unit === 'rate' ? { refusal: refusalOf(pairs) } : {}),
  };
}

/** What the chart proves, as its title: the topic of the widest gap on each side, of those that differ beyond chance; else ''. */
export function findInDumbbell(topics: readonly TopicRow[], ids: readonly [a: string, b: string]): string {
  const rate = (frequency: TopicFrequency): number => measureOf(frequency, 'rate');
  const apart = inOrder(mentioned(topics, ids), rate).filter(({ isApart }) => isApart);
  const names = [
    ['A', apart.find(({ a, b }) => rate(a) > rate(b))],
    ['B', apart.find(({ a, b }) => rate(a) < rate(b))],
  ] as const;
  const says = names.flatMap(([side, pair]) => (pair ? [`more of “${pair.row.topic.name}” in ${side}`] : []));
  const finding = says.join(', ');
  return finding.slice(0, 1).toUpperCase() + finding.slice(1);
}

function mentioned(topics: readonly TopicRow[], [first, second]: readonly [a: string, b: string]): InBoth[] {
  return topics.flatMap((row): InBoth[] => {
    const [a, b] = [row.inArticles.get(first), row.inArticles.get(second)];
    return a && b && a.count + b.count > 0 ? [{ row, a, b, isApart: differBeyondChance(a, b) }] : [];
  });
}

/** Those that differ beyond chance first, and of each group the widest gap. */
function inOrder(pairs: readonly InBoth[], value: (frequency: TopicFrequency) => number): InBoth[] {
  const gap = ({ a, b }: InBoth): number => Math.abs(value(a) - value(b));
  return pairs.toSorted(
    (p, q) =>
      Number(q.isApart) - Number(p.isApart) || gap(q) - gap(p) || p.row.topic.name.localeCompare(q.row.topic.name),
  );
}

/** The groups below each other, and where the last ends. */
function layoutGroups(drawn: readonly InBoth[], measured: Measured): { groups: DumbbellGroup[]; end: number } {
  const groups: DumbbellGroup[] = [];
  let end = 0;
  for (const [title, isApart] of [[groupTitles.apart, true] as const, [groupTitles.near, false] as const]) {
    const pairs = drawn.filter((pair) => pair.isApart === isApart);
    if (pairs.length === 0) continue;
    const top = end + defaults.headHeight;
    groups.push({
      title,
      y: end,
      rows: pairs.map((pair, i) => layoutRow(pair, top + i * defaults.rowHeight, measured)),
    });
    end = top + pairs.length * defaults.rowHeight;
  }
  return { groups, end };
}

function layoutRow({ row, a, b }: InBoth, top: number, { x, value, unit, intervals }: Measured): DumbbellRow {
  const few = isFew(a, b);
  const y = top + (defaults.wordsHeight + defaults.rowHeight) / 2;
  const [atA, atB] = [x(value(a)), x(value(b))];
  // Two marks that touch are put above each other, as far as it takes for both letters to be read.
  const least = 2 * defaults.mark + 2;
  const aside = Math.abs(atA - atB) < least ? Math.sqrt(least ** 2 - (atA - atB) ** 2) / 2 : 0;
  const point = (side: Side, frequency: TopicFrequency, at: number): DumbbellPoint => ({
    side,
    x: at,
    y: side === 'a' ? y - aside : y + aside,
    hollow: few,
    ...(intervals && unit === 'rate' && !few && frequency.rate.kind === 'rate'
      ? { low: x(frequency.rate.low), high: x(frequency.rate.high) }
      : {}),
  });
  const figure = few ? ({ count }: TopicFrequency) => String(count) : withRate;
  return {
    id: row.topic.id,
    name: row.topic.name,
    y,
    points: [point('a', a, atA), point('b', b, atB)],
    figures: `A ${figure(a)} · B ${figure(b)}`,
    says: `A: ${sayFrequency(a)}. B: ${sayFrequency(b)}.`,
  };
}

function withRate({ count, rate }: TopicFrequency): string {
  return rate.kind === 'rate' ? `${count} (${oneDecimal(rate.perThousand)})` : String(count);
}

function measureOf({ count, rate }: TopicFrequency, unit: Unit): number {
  return unit === 'rate' && rate.kind === 'rate' ? rate.perThousand : count;
}

function highOf(a: TopicFrequency, b: TopicFrequency, unit: Unit): number {
  if (unit === 'count' || isFew(a, b)) return 0;
  return Math.max(...[a, b].map(({ rate }) => (rate.kind === 'rate' ? rate.high : 0)));
}

function takeaway(pairs: readonly InBoth[]): string {
  if (pairs.length === 0) return 'Neither article mentions any of these topics.';
  if (pairs.every(({ a, b }) => isFew(a, b)))
    return 'Too few mentions of each topic to say which article talks about it more.';
  const apart = pairs.filter(({ isApart }) => isApart).length;
  if (apart === 0) return 'No topic differs by more than chance may bring about.';
  if (apart === pairs.length)
    return `${sayCount(apart, 'topic differs', 'topics differ')} by more than chance may bring about.`;
  const all = sayCount(pairs.length, 'topic');
  return `${apart} of ${all} ${apart === 1 ? 'differs' : 'differ'} by more than chance may bring about.`;
}

function notesOn(groups: readonly DumbbellGroup[], unshown: number): string[] {
  const points = groups.flatMap(({ rows }) => rows.flatMap((row) => row.points));
  const isApart = groups.some(({ title }) => title === groupTitles.apart);
  return [
    ...(isApart ? ['beyond chance: the 95 % intervals do not overlap'] : []),
    ...(points.some(({ low }) => low !== undefined) ? ['thin lines are 95 % intervals'] : []),
    ...(points.some(({ hollow }) => hollow) ? [`${sayHollow()} in both together`] : []),
    ...(unshown > 0 ? [`${sayCount(unshown, 'more topic is', 'more topics are')} in the numbers`] : []),
  ];
}

function refusalOf(pairs: readonly InBoth[]): string {
  const short = pairs.flatMap(({ a, b }) => [a, b]).find(({ rate }) => rate.kind === 'too few words');
  const floor = short?.rate.kind === 'too few words' ? short.rate.floor : 0;
  return `Counts only: an article of ${sayCount(short?.words ?? 0, 'word')} is too short for a rate (at least ${floor}).`;
}
