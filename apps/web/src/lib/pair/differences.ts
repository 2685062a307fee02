import { compareWording, type Link, type OwnWording } from '@vis-a-vis/comparison';
import type { Article } from '@vis-a-vis/parsing';
import type { Layer, Run } from '../text/mark-runs.ts';
import { cutText } from '../text/cut-text.ts';
import { cutPassage, reasonsOf } from './passages.ts';
import { sides, type Side } from './side.ts';

/** Both passages of a link; runs marked `only` are worded so on that side alone, `moved` ones stand elsewhere on the other. */
export type Differences = { a: Run[]; b: Run[]; none: boolean };

/** What a framed stretch is called. */
export const framedWords = { a: 'worded so in A only', b: 'worded so in B only' };

/** The words in which the passages of a link differ; none of them is called shared. Case, punctuation and quotation marks do not count. */
export function layoutDifferences(
  a: Article,
  b: Article,
  link: Pick<Link, 'a' | 'b' | 'reasons' | 'also'>,
): Differences {
  // What further sentences say, too, is no side's own either.
  const wording = compareWording(a, b, { ...link, reasons: reasonsOf(link) });
  const layers = ({ own, moved }: OwnWording): Layer[] => [
    { name: 'only', ranges: own },
    { name: 'moved', ranges: moved },
  ];
  return {
    a: cutPassage(a, link.a, layers(wording.a)),
    b: cutPassage(b, link.b, layers(wording.b)),
    none: wording.same,
  };
}

/** The longest excerpt, in characters. */
const excerptLength = 90;
/** Fewer words than this say nothing of their own. */
const leastWords = 2;

/** What each side of a link makes of it: its longest stretch of wording that the other lacks, shortened; '' where it has none. */
export function ownWording(differences: Differences): { [S in Side]: string } {
  const [a = '', b = ''] = sides.map((side) => longestOwn(differences, side));
  return { a, b };
}

function longestOwn(differences: Differences, side: Side): string {
  const own = differences[side]
    .filter(({ marks }) => marks.includes('only'))
    .map(({ text }) => text.replace(/\s+/gu, ' ').trim())
    .filter((text) => text.split(' ').length >= leastWords);
  const longest = own.reduce((most, text) => (text.length > most.length ? text : most), '');
  return cutText(longest, { from: 0, to: longest.length }, excerptLength);
}
