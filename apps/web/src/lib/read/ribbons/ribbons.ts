import type { Strength } from '@vis-a-vis/comparison';
import type { Extent } from '../panes/extent.ts';

/** Where a link's sentences stand in their pane's content; `undefined` where they are folded away. `many` sides hold several sentences. */
export type RibbonEnd = (Extent & { many: boolean }) | undefined;
/** A link by its key, with where it ends on both sides. */
export type RibbonEnds = { key: string; strength: Strength; a: RibbonEnd; b: RibbonEnd };

/** A curve between the panes, with a brace at each end that gathers several sentences. */
export type Ribbon = { key: string; path: string; braces: string[]; line: 'solid' | 'dashed' | 'dotted' };

const lineOf: Record<Strength, Ribbon['line']> = { 'same words': 'solid', reworded: 'dashed', loose: 'dotted' };

/** How far above or below the panes a ribbon may still end, so that it shows where its partner waits. */
const slack = 400;
/** The middle of a sentence's first line lies this far below its top. */
const halfLine = 14;
const braceWidth = 7;

/** A gutter of `width` by `height` pixels, and how far the content of each pane lies below its top; negative when scrolled. */
export type GutterBox = { width: number; height: number; a: number; b: number };

/**
 * Curves across a gutter. A link with one end in sight keeps its ribbon, pointing to where its partner waits; one with both
 * ends out of sight has none.
 */
export function layoutRibbons(ends: readonly RibbonEnds[], box: GutterBox): Ribbon[] {
  const { width, height } = box;
  const inSight = ({ top, bottom }: Extent, shift: number): boolean => bottom + shift >= 0 && top + shift <= height;
  const ribbons: Ribbon[] = [];
  for (const { key, strength, a, b } of ends) {
    if (!a || !b || !(inSight(a, box.a) || inSight(b, box.b))) continue;
    const [left, right] = [moved(a, box.a), moved(b, box.b)];
    const path = curve(
      [a.many ? braceWidth : 0, near(middle(left), height)],
      [b.many ? width - braceWidth : width, near(middle(right), height)],
    );
    const braces = [a.many ? brace(left, 0, braceWidth) : '', b.many ? brace(right, width, width - braceWidth) : ''];
    ribbons.push({ key, path, braces: braces.filter(Boolean), line: lineOf[strength] });
  }
  return ribbons;
}

/** Leaves and arrives level, bending half-way. One line here spares the page all of D3's shapes (4 kB gzip). */
function curve([fromX, fromY]: readonly [number, number], [toX, toY]: readonly [number, number]): string {
  const half = (fromX + toX) / 2;
  return `M${fromX},${fromY}C${half},${fromY},${half},${toY},${toX},${toY}`;
}

function moved<T extends Extent>(extent: T, shift: number): T {
  return { ...extent, top: extent.top + shift, bottom: extent.bottom + shift };
}

function middle({ top, bottom, many }: Extent & { many: boolean }): number {
  return many ? (top + bottom) / 2 : top + halfLine;
}

function near(y: number, height: number): number {
  return Math.min(height + slack, Math.max(-slack, y));
}

function brace({ top, bottom }: Extent, from: number, to: number): string {
  return `M${from},${top + 4}H${(from + to) / 2}V${bottom - 4}H${from}M${(from + to) / 2},${(top + bottom) / 2}H${to}`;
}
