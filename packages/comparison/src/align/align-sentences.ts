import type { Alignment, LinkModels, ScoredPair } from './alignment.ts';
import type { Occasion, Sensitivity } from '../comparison.ts';
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
import { inferOccasion } from '../occasion/infer-occasion.ts';
import { matchQuotes } from '../quotations/match-quotes.ts';
import { raiseQuotations } from './raise-quotations.ts';
import { scorerOf } from './score-pairs.ts';

/** Scores at which a pair becomes a link: where precision of the pairs shown was about .88, .77 and .69 in cross-validation. */
export const cuts: Record<Sensitivity, number> = { strict: 0.675, balanced: 0.385, loose: 0.28 };

/** The models the package ships. */
export const shippedModels: LinkModels = { free: linkModel, ordered: orderedModel };

/**
 * Scores the candidate pairs of two articles with the model that fits them: whether they share one order is measured, not told.
 * Where they share none, a pair needs something of its own to show, and one that has no company has to be surer. One utterance that
 * both quote is a likeness anyway.
 */
export function alignSentences(a: Prepared, b: Prepared, vocabulary: Vocabulary, models = shippedModels): Alignment {
  const measured = measurePairs(a, b, vocabulary);
  const { weights } = measured;
  const ordered = isOrdered(measured.order);
  const model = ordered ? models.ordered : models.free;
  const score = scorerOf(model);
  const alone = measured.pairs.map(({ a, b }, k) => ({ a, b, score: score(measured.signals[k] ?? []) }));
  const judged = judgeShortSentences(alone, measured, { a, b, vocabulary }, model);
  const { quotes, bounded } = matchQuotes({ a, b, vocabulary, weights });
  const occasion = inferOccasion(a, b, quotes);
  const told = ordered ? decodeOrdered(judged) : judgeFree(judged, measured, { a, b, occasion });
  const pairs = raiseQuotations(told, quotes, { a, b });
  const passages = judgePassages({ alone, pairs, measured }, { a, b, vocabulary }, model);
  return { pairs, passages, weights, quotes, occasion, ordered, bounded: measured.bounded || bounded };
}

/** What the rules for reports that share no order leave of the scores. */
function judgeFree(
  judged: readonly ScoredPair[],
  measured: Measured,
  { a, b, occasion }: { a: Prepared; b: Prepared; occasion: Occasion },
): ScoredPair[] {
  const { verdict, readerSays } = occasion;
  const pairs = askForDistinction(judged, measured, readerSays ?? verdict);
  const shorter = Math.min(a.sentences.length, b.sentences.length);
  return doubtLonePair(pairs, shorter, { cut: cuts.balanced, higher: cuts.strict });
}
