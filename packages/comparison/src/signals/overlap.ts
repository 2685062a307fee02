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
  const [left, right] = [x.sentence.bag, y.sentence.bag];
  for (const word of left) marks[word] = 1;
  const stems: number[] = [];
  for (const word of right) if (marks[word] === 1) stems.push(word);
  for (const word of left) marks[word] = 0;
  for (const word of stems) marks[word] = 1;
  const placesX = markedPlaces(x.sentence.words, marks);
  const placesY = markedPlaces(y.sentence.words, marks);
  for (const word of stems) marks[word] = 0;
  return { x, y, stems, placesX, placesY };
}

function marksFor(x: SentenceFeatures, y: SentenceFeatures): Uint8Array {
  return new Uint8Array(1 + Math.max(x.sentence.bag.at(-1) ?? 0, y.sentence.bag.at(-1) ?? 0));
}

function markedPlaces(words: readonly number[], marks: Uint8Array): number[] {
  const places: number[] = [];
  for (let k = 0; k < words.length; k++) if (marks[words[k] ?? 0] === 1) places.push(k);
  return places;
}
