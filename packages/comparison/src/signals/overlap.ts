import type { SentenceFeatures } from './pair-tables.ts';

/** Two sentences, the stems both hold, ascending, and the places of their words in either, ascending. */
export type Overlap = {
  x: SentenceFeatures;
  y: SentenceFeatures;
  stems: number[];
  placesX: number[];
  placesY: number[];
};

/**
 * What two sentences share.
 *
 * @param marks a place for every stem id, all zeros, before and after: whoever looks at many pairs brings one for all
 */
export function findOverlap(x: SentenceFeatures, y: SentenceFeatures, marks = marksFor(x, y)): Overlap {
  mark(x, 1, marks);
  const overlap = overlapWith(x, y, marks);
  mark(x, 0, marks);
  return overlap;
}

/** Marks the stems of a sentence that is to be held against several, with 1; with 0 takes the marks away. */
export function mark({ sentence }: SentenceFeatures, sign: 0 | 1, marks: Uint8Array): void {
  for (const word of sentence.bag) marks[word] = sign;
}

/** `findOverlap` of a sentence whose stems are marked; they are so afterwards, too. */
export function overlapWith(x: SentenceFeatures, y: SentenceFeatures, marks: Uint8Array): Overlap {
  const stems: number[] = [];
  for (const word of y.sentence.bag) if (marks[word] === 1) stems.push(word);
  const placesY = placesMarked(1, y.sentence.words, marks);
  for (const word of stems) marks[word] = 2;
  const placesX = placesMarked(2, x.sentence.words, marks);
  for (const word of stems) marks[word] = 1;
  return { x, y, stems, placesX, placesY };
}

function marksFor(x: SentenceFeatures, y: SentenceFeatures): Uint8Array {
  return new Uint8Array(1 + Math.max(x.sentence.bag.at(-1) ?? 0, y.sentence.bag.at(-1) ?? 0));
}

function placesMarked(sign: 1 | 2, words: readonly number[], marks: Uint8Array): number[] {
  const places: number[] = [];
  for (let k = 0; k < words.length; k++) if (marks[words[k] ?? 0] === sign) places.push(k);
  return places;
}
