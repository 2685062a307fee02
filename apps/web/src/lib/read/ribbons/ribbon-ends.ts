import type { NumberedLink } from '../../pair/numbered-links.ts';
import type { Extent } from '../panes/extent.ts';
import type { RibbonEnd, RibbonEnds } from './ribbons.ts';
import type { Side } from '../../pair/side.ts';

/** Where the links' sentences stand in the content of their panes; `extents` holds what was measured of each sentence. */
export function ribbonEnds(
  links: readonly NumberedLink[],
  extents: { [S in Side]: readonly (Extent | undefined)[] },
): RibbonEnds[] {
  const end = (side: Side, sentences: readonly number[]): RibbonEnd => {
    const known = sentences.flatMap((sentence) => extents[side][sentence] ?? []);
    const [first, last] = [known[0], known.at(-1)];
    return first && last && { top: first.top, bottom: last.bottom, many: known.length > 1 };
  };
  return links.map(({ key, link }) => ({ key, strength: link.strength, a: end('a', link.a), b: end('b', link.b) }));
}
