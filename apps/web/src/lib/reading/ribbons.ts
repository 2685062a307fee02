import { linkHorizontal } from 'd3';
import type { Strength } from '@vis-a-vis/comparison';

/** Where a link's sentences stand, in pixels from the top of the gutter; `undefined` where they are folded away. */
export type Anchor = { key: string; strength: Strength; a: number | undefined; b: number | undefined };

export type Ribbon = { key: string; path: string; line: 'solid' | 'dashed' | 'dotted' };

const lineOf: Record<Strength, Ribbon['line']> = { 'same words': 'solid', reworded: 'dashed', loose: 'dotted' };

/** How far above or below the panes a ribbon may still end, so that it shows where its partner waits. */
const slack = 400;

/**
 * Curves across a gutter of `width` by `height` pixels. A link with one end in sight keeps its ribbon, pointing to where
 * its partner waits; one with both ends out of sight has none.
 */
export function layoutRibbons(
  anchors: readonly Anchor[],
  { width, height }: { width: number; height: number },
): Ribbon[] {
  const draw = linkHorizontal();
  const inSight = (y: number): boolean => y >= 0 && y <= height;
  const near = (y: number): number => Math.min(height + slack, Math.max(-slack, y));
  return anchors.flatMap(({ key, strength, a, b }) => {
    if (a === undefined || b === undefined || !(inSight(a) || inSight(b))) return [];
    const path = draw({ source: [0, near(a)], target: [width, near(b)] });
    return path ? [{ key, path, line: lineOf[strength] }] : [];
  });
}
