import type { Article, Range } from '@vis-a-vis/parsing';

/**
 * A sentence by its words and not by its number, which moves: the range in which it stood in `article.text`, the words that stood
 * there to the letter, and what stood before and after them. Plain data, to be kept and sent. It is the pair of selectors of the W3C
 * Web Annotation Data Model (2017): TextPositionSelector (4.2.5) and TextQuoteSelector (4.2.4).
 */
export type Anchor = Range & { words: string; before: string; after: string };

/** How much of what stands around a sentence is remembered on either side, in UTF-16 units: as much as Hypothesis keeps. */
export const surrounding = 32;

/** The anchor of the sentence with this number; `undefined` where the article has none. */
export function anchorOf({ text, sentences }: Article, sentence: number): Anchor | undefined {
  const range = sentences[sentence];
  if (!range) return undefined;
  const { from, to } = range;
  return {
    from,
    to,
    words: text.slice(from, to),
    before: text.slice(Math.max(0, from - surrounding), from),
    after: text.slice(to, to + surrounding),
  };
}
