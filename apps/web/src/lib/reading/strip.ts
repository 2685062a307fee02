import type { Article, Range } from '@vis-a-vis/parsing';
import type { NumberedLink } from './numbered-links.ts';
import type { Side } from './side.ts';

/** A place on the strip beside a pane: `at` is the middle of a sentence or hit, as a share of the article's length. */
export type StripMark = { key: string; at: number; kind: 'link' | 'topic' };

/** Where in an article its linked sentences and the hits of the chosen topic stand. */
export function layoutStrip(
  { text, sentences }: Article,
  side: Side,
  links: readonly NumberedLink[],
  topicHits: readonly Range[],
): StripMark[] {
  const length = Math.max(1, text.length);
  const place = ({ from, to }: Range) => (from + to) / 2 / length;
  const ofLinks = links.flatMap(({ key, link }) =>
    link[side].flatMap((index): StripMark[] => {
      const sentence = sentences[index];
      return sentence ? [{ key: `${key}/${index}`, at: place(sentence), kind: 'link' }] : [];
    }),
  );
  const ofTopic = topicHits.map((hit): StripMark => ({ key: `topic/${hit.from}`, at: place(hit), kind: 'topic' }));
  return [...ofLinks, ...ofTopic];
}
