import { compareWording, type Link, type OwnWording } from '@vis-a-vis/comparison';
import type { Article } from '@vis-a-vis/parsing';
import type { Layer, Run } from '../text/mark-runs.ts';
import { cutPassage } from './passages.ts';

/** Both passages of a link; runs marked `only` are worded so on that side alone, `moved` ones stand elsewhere on the other. */
export type Differences = { a: Run[]; b: Run[]; none: boolean };

/** What a framed stretch is called. */
export const framedWords = { a: 'worded so in A only', b: 'worded so in B only' };

/** The words in which the passages of a link differ; none of them is called shared. Case, punctuation and quotation marks do not count. */
export function layoutDifferences(a: Article, b: Article, link: Pick<Link, 'a' | 'b' | 'reasons'>): Differences {
  const wording = compareWording(a, b, link);
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
