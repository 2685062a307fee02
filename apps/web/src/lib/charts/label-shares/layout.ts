import { scaleLinear } from 'd3';
import type { ActorRow, LabelCount } from '@vis-a-vis/measures';
import { percent } from '../../words/say-number.ts';
import { sides, type Side } from '../../pair/side.ts';

/** One article's share of a label: the point and Wilson's interval, in pixels. */
export type SharePoint = { side: Side; x: number; low: number; high: number };
/** One label: the middle of its row in pixels, a point for each article with enough namings, and k of n for both in words. */
export type ShareRow = { label: string; y: number; points: SharePoint[]; figures: string };
/** The rows over an axis of shares from 0 to 100 %, in pixels. */
export type LabelShares = {
  rows: ShareRow[];
  ticks: { x: number; label: string }[];
  axisY: number;
  width: number;
  height: number;
};

/** Sizes in pixels, and about how many ticks the axis has; however much room there is, the drawing is not wider than `widest`. */
export const defaults = { rowHeight: 44, axisHeight: 24, side: 10, ticks: 4, widest: 480 };

/**
 * How an actor's namings in A and in B divide among its labels; `first` and `second` are the places of A and B among the
 * counted articles, `room` the width there is, in pixels. An article with too few namings for a share has no points; without any there are no rows.
 */
export function layoutLabelShares(
  { labels }: Pick<ActorRow, 'labels'>,
  [first, second]: readonly [number, number],
  room: number,
): LabelShares {
  const width = Math.min(room, defaults.widest);
  const x = scaleLinear([0, 1], [defaults.side, Math.max(defaults.side + 1, width - defaults.side)]);
  const rows = labels.flatMap(({ label, inArticles }): Omit<ShareRow, 'y'>[] => {
    const counts = { a: inArticles[first], b: inArticles[second] };
    if (!sides.some((side) => counts[side]?.share && counts[side].namings.length > 0)) return [];
    const points = sides.flatMap((side): SharePoint[] => {
      const share = counts[side]?.share;
      return share ? [{ side, x: x(share.value), low: x(share.low), high: x(share.high) }] : [];
    });
    const figures = sides.flatMap((side) => sayShare(side, counts[side])).join(' · ');
    return [{ label, points, figures }];
  });
  const axisY = rows.length * defaults.rowHeight + 4;
  return {
    rows: rows.map((row, i) => ({ ...row, y: (i + 0.7) * defaults.rowHeight })),
    ticks: x.ticks(defaults.ticks).map((tick) => ({ x: x(tick), label: percent(tick) })),
    axisY,
    width,
    height: axisY + defaults.axisHeight,
  };
}

function sayShare(side: Side, count: LabelCount | undefined): string[] {
  const name = side.toUpperCase();
  if (!count?.share) return [`${name}: too few`];
  return [`${name} ${count.namings.length} of ${count.share.of}`];
}
