import type { Sensitivity } from './comparison.ts';
import { decodeOrdered } from './decode-ordered.ts';
import { defaults as bar } from './distinctiveness.ts';
import { judgeShortSentences } from './judge-short-sentences.ts';
import { linkModel, orderedModel } from './link-model.ts';
import { related } from './measure-kinship.ts';
import { isOrdered } from './measure-order.ts';
import { measurePairs } from './measure-pairs.ts';
import type { Prepared, Vocabulary } from './prepare-article.ts';
import { scoreSignals, type LinkModel } from './score-pairs.ts';

/** Two sentences and the chance that a careful reader takes them to say the same. */
export type ScoredPair = { a: number; b: number; score: number };

/** Every candidate pair with its score, accepted or not, and what was measured on the way. */
export type Alignment = { pairs: ScoredPair[]; weights: Float64Array; ordered: boolean; bounded: boolean };

/** One model for reports that are told each in its own order, one for two versions of a text. */
export type LinkModels = { free: LinkModel; ordered: LinkModel };

/** Scores at which a pair becomes a link: where precision was about .88, .78 and .70 in cross-validation. */
export const cuts: Record<Sensitivity, number> = { strict: 0.66, balanced: 0.43, loose: 0.29 };

/** The models the package ships. */
export const shippedModels: LinkModels = { free: linkModel, ordered: orderedModel };

/**
 * Scores the candidate pairs of two articles with the model that fits them: whether they share one order is measured, not told.
 * Pairs without a word that speaks for them score nothing.
 */
export function alignSentences(a: Prepared, b: Prepared, vocabulary: Vocabulary, models = shippedModels): Alignment {
  const measured = measurePairs(a, b, vocabulary);
  const ordered = isOrdered(measured.order);
  const model = ordered ? models.ordered : models.free;
  const alone = measured.pairs.map((pair, k) => ({ ...pair, score: scoreSignals(measured.signals[k] ?? [], model) }));
  const judged = judgeShortSentences(alone, measured, a, b, vocabulary, model);
  if (ordered) return { pairs: decodeOrdered(judged), weights: measured.weights, ordered, bounded: measured.bounded };
  const least = measured.kinship < related ? bar.leastApart : bar.least;
  const pairs = judged.map((pair, k) => ((measured.distinct[k] ?? 0) >= least ? pair : { ...pair, score: 0 }));
  return { pairs, weights: measured.weights, ordered, bounded: measured.bounded };
}
