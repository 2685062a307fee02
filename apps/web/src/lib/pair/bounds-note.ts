import type { Comparison, Link } from '@vis-a-vis/comparison';
import type { Article } from '@vis-a-vis/parsing';
import { sideName, sides, type Side } from './side.ts';

/** How far the search goes, as the comparison has it; a test holds these to what it does. */
export const bounds = {
  /** Of a longer sentence only so many words are compared. */
  words: 400,
  /** So many sentences of the other article are looked at for each sentence, the likeliest. */
  partners: 12,
};

/** A warning where sentences are so long that only their beginnings were compared; else empty. */
export function boundsNote(
  pair: Record<Side, Pick<Article, 'sentences'>> & { comparison: Pick<Comparison, 'bounded'> },
): string {
  const long = sides.filter((side) =>
    pair[side].sentences.some(({ firstToken, endToken }) => endToken - firstToken > bounds.words),
  );
  if (!pair.comparison.bounded || long.length === 0) return '';
  const where = long.map((side) => sideName[side]).join(' and ');
  return `${where} ${long.length > 1 ? 'hold' : 'holds'} sentences of more than ${bounds.words} words, of which only the beginnings were compared: what is said later in them may be missed.`;
}

/** Where a link's passages are so long that only their beginnings were searched for shared wording, that they were; else empty. */
export function linkBoundsNote({ bounded }: Pick<Link, 'bounded'>): string {
  return bounded ? 'These passages are so long that only their beginnings were searched for shared wording.' : '';
}

/** What the search passed over, for a report of how it was done; empty where it looked at all there is. */
export function searchNote({ bounded }: Pick<Comparison, 'bounded'>): string {
  if (!bounded) return '';
  return `The search is bounded: for each sentence at most the ${bounds.partners} likeliest of the other article are looked at, and of a sentence the first ${bounds.words} words.`;
}
