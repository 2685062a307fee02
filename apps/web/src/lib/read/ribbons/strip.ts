import type { Article, Range } from '@vis-a-vis/parsing';
import type { NumberedLink } from '../../pair/numbered-links.ts';
import type { Side } from '../../pair/side.ts';

/** How high a mark is, in hundredths of the article's length. */
export const markHeight = 0.7;

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
  const ofLinks = links.flatMap(({ key, link }) =>
    link[side].flatMap((index): StripMark[] => {
      const sentence = sentences[index];
      return sentence ? [{ key: `${key}/${index}`, y: topOfMark(sentence), kind: 'link' }] : [];
    }),
  );
  const ofTopic = topicHits.map((hit): StripMark => ({ key: `topic/${hit.from}`, y: topOfMark(hit), kind: 'topic' }));
  return [...ofLinks, ...ofTopic];
}
