import { intersect } from '../prepare/intersect.ts';
import type { SentenceFeatures } from './pair-tables.ts';

/** Two sentences, the stems both hold, ascending, and by word of either sentence whether it is one of them. */
export type Overlap = {
  x: SentenceFeatures;
  y: SentenceFeatures;
  stems: number[];
  sharedInX: boolean[];
  sharedInY: boolean[];
};

/** What two sentences share. */
export function findOverlap(x: SentenceFeatures, y: SentenceFeatures): Overlap {
  const stems = intersect(x.sentence.bag, y.sentence.bag);
  // Sentences share few stems: looking through them costs less than a set of them.
  const isShared = (word: number) => stems.includes(word);
  return { x, y, stems, sharedInX: x.sentence.words.map(isShared), sharedInY: y.sentence.words.map(isShared) };
}
