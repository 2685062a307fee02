import { max, scaleLinear } from 'd3';
import type { TopicFrequency, TopicRow } from '@vis-a-vis/measures';
import type { Side } from '../../pair/side.ts';
import type { Unit } from '../../articles/topic-list.svelte.ts';
import { sayFrequency } from '../say-frequency.ts';
import { inWords, oneDecimal } from '../../words/say-number.ts';
import { sayCount } from '../../words/say-count.ts';

/**
 * One article's point in a row: `x` and the interval in pixels; hollow and without interval where there are too few mentions.
 * Where it would hide the other's, `x` stands up to half of `apart` beside the value.
 */
export type DumbbellPoint = { side: Side; x: number; low?: number; high?: number; hollow: boolean };
/** One topic: its point in A and in B, and the line between them, in pixels. */
export type DumbbellRow = {
  id: string;
  name: string;
  /** The middle of the row, in pixels. */
  y: number;
  points: DumbbellPoint[];
  line: { from: number; to: number };
  /** Both counts with their rates, such as `A 7 (14.8) · B 6 (8.3)`. */
  figures: string;
  /** Everything known of the row, for its note. */
  says: string;
};
/**
 * The rows, the widest gap first, over an axis in `unit`; sizes in pixels. `refusal` says why counts stand where rates were
 * asked for.
 */
export type Dumbbell = {
  rows: DumbbellRow[];
  ticks: { x: number; label: string }[];
  axisY: number;
  height: number;
  unit: string;
  takeaway: string;
  refusal?: string;
  /** What those of the marks mean that are there, and how many more topics are mentioned than there are rows. */
  notes: string[];
};

/** Sizes in pixels, and from where on what is drawn. */
export const defaults = {
  rowHeight: 46,
  axisHeight: 30,
  side: 10,
  /** The least distance between the two points of a row, so that both are seen. */
  apart: 6,
  /** Fewer mentions than this in both articles together: hollow points, no interval. */
  fewMentions: 5,
  /** The longest chart; a list may hold hundreds of topics. */
  mostRows: 25,
};

/** What hollow points mean. */
export const sayHollow = (): string => `open: fewer than ${inWords(defaults.fewMentions)} mentions`;

/** How a chart measures: a place in pixels for each value, the value of a topic in an article, and the unit both are in. */
type Measured = { x: (value: number) => number; value: (frequency: TopicFrequency) => number; unit: Unit };
/** A topic that at least one of the two mentions, with its frequency in each. */
type InBoth = { row: TopicRow; a: TopicFrequency; b: TopicFrequency };

/**
 * Two points a topic, sorted by the gap between them. `first` and `second` are the ids of A and B. Topics that neither article
 * mentions are left out. Falls back to counts where a rate may not be given.
 */
export function layoutDumbbell(
  topics: readonly TopicRow[],
  [first, second]: readonly [a: string, b: string],
  { width, unit }: { width: number; unit: Unit },
): Dumbbell {
  const pairs = topics.flatMap((row): InBoth[] => {
    const [a, b] = [row.inArticles.get(first), row.inArticles.get(second)];
    return a && b && a.count + b.count > 0 ? [{ row, a, b }] : [];
  });
  const tooShort = pairs.some(({ a, b }) => a.rate.kind !== 'rate' || b.rate.kind !== 'rate');
  const shown: Unit = tooShort ? 'count' : unit;
  const value = (frequency: TopicFrequency): number => measureOf(frequency, shown);
  pairs.sort((p, q) => gap(q, value) - gap(p, value) || p.row.topic.name.localeCompare(q.row.topic.name));

  const drawn = pairs.slice(0, defaults.mostRows);

  const reach = max(drawn, ({ a, b }) => Math.max(value(a), value(b), highOf(a, b, shown))) ?? 1;
  const x = scaleLinear([0, reach], [defaults.side, Math.max(defaults.side + 1, width - defaults.side)]).nice(4);
  const rows = drawn.map((pair, i) => layoutRow(pair, (i + 0.62) * defaults.rowHeight, { x, value, unit: shown }));
  const axisY = rows.length * defaults.rowHeight + 8;
  return {
    rows,
    ticks: x.ticks(4).map((tick) => ({ x: x(tick), label: oneDecimal(tick) })),
    axisY,
    height: axisY + defaults.axisHeight,
    unit: shown === 'rate' ? 'mentions per 1,000 words' : 'mentions',
    notes: notesOn(rows, pairs.length - rows.length),
    takeaway: takeaway(pairs, value, shown),
    ...(tooShort && unit === 'rate' ? { refusal: refusalOf(pairs) } : {}),
  };
}

function layoutRow({ row, a, b }: InBoth, y: number, { x, value, unit }: Measured): DumbbellRow {
  const few = isFew(a, b);
  const [atA, atB] = [x(value(a)), x(value(b))];
  const aside = (atB < atA ? -0.5 : 0.5) * Math.max(0, defaults.apart - Math.abs(atB - atA));
  const point = (side: Side, frequency: TopicFrequency, at: number): DumbbellPoint => ({
    side,
    x: at,
    hollow: few,
    ...(unit === 'rate' && !few && frequency.rate.kind === 'rate'
      ? { low: x(frequency.rate.low), high: x(frequency.rate.high) }
      : {}),
  });
  const points = [point('a', a, atA - aside), point('b', b, atB + aside)];
  const [from = 0, to = 0] = points.map((one) => one.x).sort((p, q) => p - q);
  return {
    id: row.topic.id,
    name: row.topic.name,
    y,
    points,
    line: { from, to },
    figures: `A ${figure(a)} · B ${figure(b)}`,
    says: `A: ${sayFrequency(a)}. B: ${sayFrequency(b)}.`,
  };
}

function figure({ count, rate }: TopicFrequency): string {
  return rate.kind === 'rate' ? `${count} (${oneDecimal(rate.perThousand)})` : String(count);
}

function isFew(a: TopicFrequency, b: TopicFrequency): boolean {
  return a.count + b.count < defaults.fewMentions;
}

function measureOf({ count, rate }: TopicFrequency, unit: Unit): number {
  return unit === 'rate' && rate.kind === 'rate' ? rate.perThousand : count;
}

function highOf(a: TopicFrequency, b: TopicFrequency, unit: Unit): number {
  if (unit === 'count' || isFew(a, b)) return 0;
  return Math.max(...[a, b].map(({ rate }) => (rate.kind === 'rate' ? rate.high : 0)));
}

function gap({ a, b }: InBoth, value: (frequency: TopicFrequency) => number): number {
  return Math.abs(value(a) - value(b));
}

function takeaway(pairs: readonly InBoth[], value: (frequency: TopicFrequency) => number, unit: Unit): string {
  if (pairs.length === 0) return 'Neither article mentions any of these topics.';
  const widest = pairs.find(({ a, b }) => !isFew(a, b));
  if (!widest) return 'Too few mentions of each topic to say which article stresses it more.';
  const { row, a, b } = widest;
  if (gap(widest, value) === 0)
    return `Both articles mention each topic of ${inWords(defaults.fewMentions)} mentions or more equally often.`;
  const [more, less] = value(a) > value(b) ? ['A', 'B'] : ['B', 'A'];
  const [high, low] = value(a) > value(b) ? [a, b] : [b, a];
  const per = unit === 'rate' ? ' per 1,000 words' : '';
  const figures = `${oneDecimal(value(high))} against ${oneDecimal(value(low))}${per}`;
  const caution = overlap(a, b) ? '; with so few words the intervals overlap' : '';
  return `Widest gap: “${row.topic.name}”, more often in ${more} than in ${less} (${figures})${caution}.`;
}

function notesOn(rows: readonly DumbbellRow[], unshown: number): string[] {
  const points = rows.flatMap((row) => row.points);
  return [
    ...(points.some(({ low }) => low !== undefined) ? ['thin lines are 95 % intervals'] : []),
    ...(points.some(({ hollow }) => hollow) ? [`${sayHollow()} in both together`] : []),
    ...(unshown > 0 ? [`${sayCount(unshown, 'more topic is', 'more topics are')} in the numbers`] : []),
  ];
}

function overlap(a: TopicFrequency, b: TopicFrequency): boolean {
  if (a.rate.kind !== 'rate' || b.rate.kind !== 'rate') return false;
  return a.rate.low <= b.rate.high && b.rate.low <= a.rate.high;
}

function refusalOf(pairs: readonly InBoth[]): string {
  const short = pairs.flatMap(({ a, b }) => [a, b]).find(({ rate }) => rate.kind === 'too few words');
  const floor = short?.rate.kind === 'too few words' ? short.rate.floor : 0;
  return `Counts only: an article of ${sayCount(short?.words ?? 0, 'word')} is too short for a rate (at least ${floor}).`;
}
