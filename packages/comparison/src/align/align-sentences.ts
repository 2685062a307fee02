import type { Alignment, LinkModels, ScoredPair } from './alignment.ts';
import type { Sensitivity } from '../comparison.ts';
import { askForDistinction } from './ask-for-distinction.ts';
import { decodeOrdered } from './decode-ordered.ts';
import { doubtLonePair } from './doubt-lone-pair.ts';
import { judgePassages } from './judge-passages.ts';
import { judgeShortSentences } from './judge-short-sentences.ts';
import { linkModel, orderedModel } from './link-model.ts';
import { isOrdered } from '../signals/measure-order.ts';
import { measurePairs, type Measured } from '../signals/measure-pairs.ts';
import type { Prepared } from '../prepare/prepared.ts';
import type { Vocabulary } from '../prepare/vocabulary.ts';
import { scorerOf } from './score-pairs.ts';

/** Scores at which a pair becomes a link: where precision was about .88, .76 and .69 in cross-validation. */
export const cuts: Record<Sensitivity, number> = { strict: 0.625, balanced: 0.37, loose: 0.28 };

/** The models the package ships. */
export const shippedModels: LinkModels = { free: linkModel, ordered: orderedModel };

/**
 * Scores the candidate pairs of two articles with the model that fits them: whether they share one order is measured, not told.
 * Where they share none, a pair needs something of its own to show, and one that has no company has to be surer.
 */
export function alignSentences(a: Prepared, b: Prepared, vocabulary: Vocabulary, models = shippedModels): Alignment {
  const measured = measurePairs(a, b, vocabulary);
  const ordered = isOrdered(measured.order);
  const model = ordered ? models.ordered : models.free;
  const score = scorerOf(model);
  const alone = measured.pairs.map(({ a, b }, k) => ({ a, b, score: score(measured.signals[k] ?? []) }));
  const judged = judgeShortSentences(alone, measured, { a, b, vocabulary }, model);
  const pairs = ordered ? decodeOrdered(judged) : judgeFree(judged, measured, a, b);
  const passages = judgePassages({ alone, pairs, measured }, { a, b, vocabulary }, model);
  return { pairs, passages, weights: measured.weights, ordered, bounded: measured.bounded };
}

/** What the rules for reports that share no order leave of the scores. */
function judgeFree(judged: readonly ScoredPair[], measured: Measured, a: Prepared, b: Prepared): ScoredPair[] {
  const pairs = askForDistinction(judged, measured);
  const shorter = Math.min(a.sentences.length, b.sentences.length);
  return doubtLonePair(pairs, shorter, { cut: cuts.balanced, higher: cuts.strict });
}
