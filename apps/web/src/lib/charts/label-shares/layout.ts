import { scaleLinear } from 'd3';
import type { ActorRow, LabelCount } from '@vis-a-vis/measures';
import { percent } from '../../words/say-number.ts';
import { sides, type Side } from '../../pair/side.ts';

/** One article's share of a label: the middle of its mark and Wilson's interval, in pixels. `x` is exact; marks that would touch are parted by `y`. */
export type SharePoint = { side: Side; x: number; y: number; low: number; high: number };
/** One label: the middle of its row in pixels, a point for each article with enough namings, and k of n for both in words. */
export type ShareRow = { label: string; y: number; points: SharePoint[]; figures: string };
/** The rows, the widest gap first, over an axis of shares from 0 to 100 %, in pixels. */
export type LabelShares = {
  rows: ShareRow[];
  ticks: { x: number; label: string }[];
  axisY: number;
  width: number;
  height: number;
};

/** Sizes in pixels, and about how many ticks the axis has; however much room there is, the drawing is not wider than `widest`. */
export const defaults = { rowHeight: 50, wordsHeight: 18, mark: 7, axisHeight: 24, side: 10, ticks: 4, widest: 480 };

/** A row that has no place yet. */
type Unplaced = Omit<ShareRow, 'y' | 'points'> & { points: Omit<SharePoint, 'y'>[] };

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
  const rows = labels
    .toSorted((p, q) => gap(q) - gap(p))
    .flatMap(({ label, inArticles }): Unplaced[] => {
      const counts = { a: inArticles[first], b: inArticles[second] };
      if (!sides.some((side) => counts[side]?.share && counts[side].namings.length > 0)) return [];
      const points = sides.flatMap((side): Unplaced['points'] => {
        const share = counts[side]?.share;
        return share ? [{ side, x: x(share.value), low: x(share.low), high: x(share.high) }] : [];
      });
      const figures = sides.flatMap((side) => sayShare(side, counts[side])).join(' · ');
      return [{ label, points, figures }];
    });
  function gap({ inArticles }: (typeof labels)[number]): number {
    const [a, b] = [inArticles[first]?.share, inArticles[second]?.share];
    // Of two labels both gaps are the same, but for the last digit of a fraction.
    return a && b ? Math.round(1e9 * Math.abs(a.value - b.value)) : 0;
  }
  const axisY = rows.length * defaults.rowHeight + 4;
  return {
    rows: rows.map((row, i) => placeRow(row, i * defaults.rowHeight)),
    ticks: x.ticks(defaults.ticks).map((tick) => ({ x: x(tick), label: percent(tick) })),
    axisY,
    width,
    height: axisY + defaults.axisHeight,
  };
}

/** The row with its marks beneath its words, above each other as far as it takes for both letters to be read. */
function placeRow({ points, ...row }: Unplaced, top: number): ShareRow {
  const y = top + (defaults.wordsHeight + defaults.rowHeight) / 2;
  const least = 2 * defaults.mark + 2;
  const apart = Math.abs((points[0]?.x ?? 0) - (points[1]?.x ?? least));
  const aside = points.length === 2 && apart < least ? Math.sqrt(least ** 2 - apart ** 2) / 2 : 0;
  return { ...row, y, points: points.map((point) => ({ ...point, y: point.side === 'a' ? y - aside : y + aside })) };
}

function sayShare(side: Side, count: LabelCount | undefined): string[] {
  const name = side.toUpperCase();
  if (!count?.share) return [`${name}: too few`];
  return [`${name} ${count.namings.length} of ${count.share.of}`];
}
