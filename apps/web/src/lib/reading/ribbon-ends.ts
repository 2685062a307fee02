import type { NumberedLink } from './numbered-links.ts';
import type { Extent, RibbonEnd, RibbonEnds } from './ribbons.ts';
import type { Side } from './side.ts';

/** What is known of a pane: where sentences stand in its content, how far it is scrolled, and where it begins. */
type Measured = { extents: readonly (Extent | undefined)[]; scroll: number; inset: number };

/** Where the links' sentences stand in the gutter just now. */
export function ribbonEnds(links: readonly NumberedLink[], panes: { [S in Side]: Measured }): RibbonEnds[] {
  const end = (side: Side, sentences: readonly number[]): RibbonEnd => {
    const { extents, scroll, inset } = panes[side];
    const known = sentences.flatMap((sentence) => extents[sentence] ?? []);
    const [first, last] = [known[0], known.at(-1)];
    if (!first || !last) return undefined;
    const shift = inset - scroll;
    return { top: first.top + shift, bottom: last.bottom + shift, many: known.length > 1 };
  };
  return links.map(({ key, link }) => ({ key, strength: link.strength, a: end('a', link.a), b: end('b', link.b) }));
}
