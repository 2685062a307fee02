import type { LinkModel } from './score-pairs.ts';

/** Two sentences and the chance that a careful reader takes them to say the same; `byReader` where a reader did. */
export type ScoredPair = { a: number; b: number; score: number; byReader?: true };

/** Every candidate pair with its score, accepted or not, and what was measured on the way. */
export type Alignment = { pairs: ScoredPair[]; weights: Float64Array; ordered: boolean; bounded: boolean };

/** One model for reports that are told each in its own order, one for two versions of a text. */
export type LinkModels = { free: LinkModel; ordered: LinkModel };
