/**
 * Dispersion: where in an article a topic's mentions stand, and how evenly.
 *
 * Evenness: deviation of proportions DP = ½ Σ |mentions in a paragraph / all − its words / all| (Gries 2008, International
 * Journal of Corpus Linguistics 13(4)); 0 is spread like the words themselves, towards 1 all in one small place.
 */
import type { Article, Range } from '@vis-a-vis/parsing';
import { bodyWords } from './topic-frequency.ts';

/** The least number of mentions that evenness is given for. */
export const defaults = {
  /** Fewer mentions than this always look uneven; only their places are given. */
  mentionFloor: 5,
};

/** DP as a share of 1, or the reason why there is none. */
export type Evenness = { kind: 'deviation'; value: number } | { kind: 'too few mentions'; floor: number };

/** `places` are the shares (0..1) of the body's words that stand before each mention; `inParagraphs` of `paragraphs` hold one. */
export type Dispersion = { places: number[]; inParagraphs: number; paragraphs: number; evenness: Evenness };

/** Where `hits` stand among the body sentences of `article`; hits outside of them are left out. */
export function dispersion({ sentences, tokens }: Article, hits: readonly Range[]): Dispersion {
  const words = bodyWords({ sentences });
  const inBlock = new Map<number, { words: number; mentions: number }>();
  const places: number[] = [];
  let before = 0;
  let next = 0;
  for (const { block, from, to, firstToken, endToken } of sentences) {
    const part = inBlock.get(block) ?? { words: 0, mentions: 0 };
    part.words += endToken - firstToken;
    inBlock.set(block, part);
    while ((hits[next]?.from ?? Infinity) < from) next += 1;
    for (let at = firstToken; at < endToken; at++, before++) {
      if (tokens[at]?.from !== hits[next]?.from || next >= hits.length) continue;
      places.push(before / words);
      part.mentions += 1;
      next += 1;
    }
    while ((hits[next]?.from ?? Infinity) < to) next += 1;
  }
  const parts = [...inBlock.values()];
  return {
    places,
    inParagraphs: parts.filter(({ mentions }) => mentions > 0).length,
    paragraphs: parts.length,
    evenness: evennessOf(parts),
  };
}

/** DP of mentions over parts of a text, or the floor below which it is not given. */
export function evennessOf(parts: readonly { words: number; mentions: number }[]): Evenness {
  const mentions = parts.reduce((sum, part) => sum + part.mentions, 0);
  const words = parts.reduce((sum, part) => sum + part.words, 0);
  if (mentions < defaults.mentionFloor || words === 0)
    return { kind: 'too few mentions', floor: defaults.mentionFloor };
  const gaps = parts.map((part) => Math.abs(part.mentions / mentions - part.words / words));
  return { kind: 'deviation', value: gaps.reduce((sum, gap) => sum + gap, 0) / 2 };
}
