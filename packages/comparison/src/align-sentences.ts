import type { Sensitivity } from './comparison.ts';
import { defaults as bar } from './distinctiveness.ts';
import { judgeShortSentences } from './judge-short-sentences.ts';
import { linkModel } from './link-model.ts';
import { related } from './measure-kinship.ts';
import { measurePairs } from './measure-pairs.ts';
import type { Prepared, Vocabulary } from './prepare-article.ts';
import { scoreSignals, type LinkModel } from './score-pairs.ts';

/** Two sentences and the chance that a careful reader takes them to say the same. */
export type ScoredPair = { a: number; b: number; score: number };

/** Every candidate pair with its score, accepted or not, and the weights that were used. */
export type Alignment = { pairs: ScoredPair[]; weights: Float64Array; bounded: boolean };

/** Scores at which a pair becomes a link: where precision was about .88, .78 and .70 in cross-validation. */
export const cuts: Record<Sensitivity, number> = { strict: 0.66, balanced: 0.45, loose: 0.3 };

/** Scores the candidate pairs of two articles; pairs without a word that speaks for them score nothing. */
export function alignSentences(
  a: Prepared,
  b: Prepared,
  vocabulary: Vocabulary,
  model: LinkModel = linkModel,
): Alignment {
  const measured = measurePairs(a, b, vocabulary);
  const alone = measured.pairs.map((pair, k) => ({ ...pair, score: scoreSignals(measured.signals[k] ?? [], model) }));
  const judged = judgeShortSentences(alone, measured, a, b, vocabulary, model);
  const least = measured.kinship < related ? bar.leastApart : bar.least;
  const pairs = judged.map((pair, k) => ((measured.distinct[k] ?? 0) >= least ? pair : { ...pair, score: 0 }));
  return { pairs, weights: measured.weights, bounded: measured.bounded };
}
