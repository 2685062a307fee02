/**
 * One pane as it stands: where the sentence would be if the pane were not scrolled, how far it is scrolled and can be, and
 * which part of the pane can be seen, all in pixels from the top of the window: the headers of two panes may differ in height.
 */
export type PaneGeometry = {
  offset: number;
  /** How high the passage is. */
  height: number;
  scroll: number;
  maxScroll: number;
  seen: { from: number; to: number };
};

/** Where a passage comes to stand when nothing else decides, as a share of what can be seen. */
const restingPlace = 0.3;

/** Of a passage that is longer than this, in pixels, only so much has to be in sight. */
const mostOfIt = 224;

/**
 * Scroll positions that bring two sentences to the same height: where the one in `lead` stands if it is in sight, else a
 * third down the panes, and always as near to that as the ends of both texts allow.
 */
export function levelPanes(lead: PaneGeometry, other: PaneGeometry): { lead: number; other: number } {
  const now = lead.offset - lead.scroll;
  const { from, to } = lead.seen;
  const inSight = now >= from && now + Math.min(mostOfIt, Math.max(lead.height, other.height)) <= to;
  const wanted = inSight ? now : from + (to - from) * restingPlace;
  const lowest = Math.max(lead.offset - lead.maxScroll, other.offset - other.maxScroll);
  const highest = Math.min(lead.offset, other.offset);
  const place = Math.min(highest, Math.max(lowest, wanted));
  return { lead: clampScroll(lead, place), other: clampScroll(other, place) };
}

function clampScroll({ offset, maxScroll }: PaneGeometry, place: number): number {
  return Math.min(maxScroll, Math.max(0, offset - place));
}
