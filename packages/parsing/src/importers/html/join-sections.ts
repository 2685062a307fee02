import { worthOf, type Part } from './read-parts.ts';

/** Chosen on every second page of article-extraction-benchmark, and seen to hold on trafilatura's pages. */
const limits = {
  /** How far up from the best part its fellows are looked for. */
  levels: 6,
  /** Share of linked characters up to which a part is taken for prose. */
  linked: 0.25,
  /** What a section beside the best part is worth at least, of it. */
  worth: 0.6,
  /** The least prose of a lead: one long paragraph, or two. A single short one is a deck. */
  lead: 3,
};

/**
 * The part that holds the best part of a page and the sections beside it that tell the same story: a lead between the headline and
 * the rest, sections worth nearly as much. What stands between them and is none goes out. Gives the best part itself where it has
 * no fellow.
 */
export function joinSections(parts: readonly Part[], best: Part): Part {
  const places = new Map(parts.map((part, at) => [part, at]));
  const placeOf = (part: Part): number => places.get(part) ?? 0;
  const children = childrenIn(parts);
  const headline = headlineAbove(parts, placeOf(best));
  const isLead = (part: Part, beside: Part) =>
    (placeOf(part) > headline ? headline >= 0 : part.all.headline && !beside.all.headline) &&
    placeOf(part) < placeOf(best) &&
    part.all.prose >= limits.lead;
  let joined = best;
  let inside: Part[] = [];
  let part = best;
  for (let level = 0; level < limits.levels && part.around && !part.around.role; level += 1) {
    const others = (children.get(part.around) ?? []).filter((one) => one !== part && !one.role);
    const fellows = others.filter((one) => isProse(one) && (isLead(one, part) || isOfOneStory(one, best, part)));
    inside.push(...others.filter((one) => !fellows.includes(one) && !isPicture(one)));
    part = part.around;
    if (fellows.length === 0) continue;
    for (const one of inside) one.role = 'out';
    inside = [];
    joined = part;
  }
  return joined;
}

function childrenIn(parts: readonly Part[]): Map<Part, Part[]> {
  const children = new Map<Part, Part[]>();
  for (const part of parts) {
    if (!part.around) continue;
    const list = children.get(part.around) ?? [];
    list.push(part);
    children.set(part.around, list);
  }
  return children;
}

/** The place of the last headline before a part, or -1. */
function headlineAbove(parts: readonly Part[], place: number): number {
  for (let at = place; at >= 0; at -= 1) if (parts[at]?.name === 'h1') return at;
  return -1;
}

const isProse = ({ all }: Part): boolean => all.prose > 0 && all.linked <= limits.linked * all.length;

/** Another headline begins another story. */
const isOfOneStory = (one: Part, best: Part, beside: Part): boolean =>
  !(one.all.headline && beside.all.headline) && worthOf(one) >= limits.worth * worthOf(best);

/** Headings and pictures between sections stay. */
const isPicture = ({ name }: Part): boolean => /^(?:h[1-6]|figure|figcaption)$/.test(name);
