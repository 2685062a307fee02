/** One pane as it stands: where the sentence is in its content, how far it is scrolled and can be, and how high it is. */
export type PaneGeometry = { offset: number; scroll: number; maxScroll: number; height: number };

/** How far from the top of the panes a passage comes to stand when nothing else decides, as a share of their height. */
const restingPlace = 0.3;

/**
 * Scroll positions that bring two sentences to the same height: where the one in `lead` stands if it is in sight, else a
 * third down the panes, and always as near to that as the ends of both texts allow.
 */
export function levelPanes(lead: PaneGeometry, other: PaneGeometry): { lead: number; other: number } {
  const now = lead.offset - lead.scroll;
  const inSight = now >= 0 && now <= lead.height * 0.8;
  const wanted = inSight ? now : Math.min(lead.height, other.height) * restingPlace;
  const lowest = Math.max(lead.offset - lead.maxScroll, other.offset - other.maxScroll);
  const highest = Math.min(lead.offset, other.offset);
  const place = Math.min(highest, Math.max(lowest, wanted));
  return { lead: clampScroll(lead, place), other: clampScroll(other, place) };
}

function clampScroll({ offset, maxScroll }: PaneGeometry, place: number): number {
  return Math.min(maxScroll, Math.max(0, offset - place));
}
