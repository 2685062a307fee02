import type { Article, Range } from '@vis-a-vis/parsing';
import { sentencesOn } from '../../pair/passages.ts';
import type { NumberedLink } from '../../pair/numbered-links.ts';
import type { Side } from '../../pair/side.ts';

/** How high a mark is, in hundredths of the article's length. */
export const markHeight = 0.7;

/** Marks nearer to each other than this, in hundredths of the article's length, are one: no eye parts them, and a long text has thousands. */
const apart = 0.1;

/**
 * A place on the strip beside a pane: `y` is the top of its mark, in hundredths of the article's length; its middle is that of a
 * sentence or hit.
 */
export type StripMark = { key: string; y: number; kind: 'link' | 'topic' };

/** Where in an article its linked sentences and the hits of the chosen topic stand. */
export function layoutStrip(
  { text, sentences }: Article,
  side: Side,
  links: readonly NumberedLink[],
  topicHits: readonly Range[],
): StripMark[] {
  const length = Math.max(1, text.length);
  const topOfMark = ({ from, to }: Range): number => {
    const middle = ((from + to) / 2 / length) * 100;
    return Number((middle - markHeight / 2).toFixed(2));
  };
  const marks = new Map<string, StripMark>();
  const mark = (kind: StripMark['kind'], range: Range): void => {
    const y = topOfMark(range);
    const key = `${kind}/${Math.round(y / apart)}`;
    if (!marks.has(key)) marks.set(key, { key, y, kind });
  };
  for (const { link } of links) {
    for (const index of sentencesOn(side, link)) {
      const sentence = sentences[index];
      if (sentence) mark('link', sentence);
    }
  }
  for (const hit of topicHits) mark('topic', hit);
  return [...marks.values()];
}
