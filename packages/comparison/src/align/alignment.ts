import type { Occasion, QuotePair } from '../comparison.ts';
import type { LinkModel } from './score-pairs.ts';

/** Two sentences and the chance that a careful reader takes them to say the same. */
export type ScoredPair = { a: number; b: number; score: number };

/**
 * Two or three neighbours of one article that together say what one sentence of the other says, and the chance of that: higher than
 * that of any part of them. One of the two lists holds one sentence.
 */
export type ScoredPassage = { a: number[]; b: number[]; score: number };

/** Every candidate pair with its score, accepted or not, passages that say more than their parts, and what was measured on the way. */
export type Alignment = {
  pairs: ScoredPair[];
  passages: ScoredPassage[];
  weights: Float64Array;
  /** The utterances both articles quote (`matchQuotes`), and whether they report the same talks. */
  quotes: QuotePair[];
  occasion: Occasion;
  ordered: boolean;
  bounded: boolean;
};

/** One model for reports that are told each in its own order, one for two versions of a text. */
export type LinkModels = { free: LinkModel; ordered: LinkModel };
