import type { Alignment, LinkModels } from './alignment.ts';
import type { Sensitivity } from '../comparison.ts';
import { decodeOrdered } from './decode-ordered.ts';
import { defaults as bar } from '../signals/distinctiveness.ts';
import { doubtLonePair } from './doubt-lone-pair.ts';
import { judgeShortSentences } from './judge-short-sentences.ts';
import { lift } from './lift.ts';
import { linkModel, orderedModel } from './link-model.ts';
import { related } from '../signals/measure-kinship.ts';
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
 * A pair without something of its own to show scores nothing, and where two articles have little in common it has to show more:
 * reports of two rounds of talks name the same people in the same offices.
 */
export function alignSentences(a: Prepared, b: Prepared, vocabulary: Vocabulary, models = shippedModels): Alignment {
  const measured = measurePairs(a, b, vocabulary);
  const ordered = isOrdered(measured.order);
  const model = ordered ? models.ordered : models.free;
  const score = scorerOf(model);
  const alone = measured.pairs.map(({ a, b }, k) => ({ a, b, score: score(measured.signals[k] ?? []) }));
  const judged = judgeShortSentences(alone, measured, { a, b, vocabulary }, model);
  const result = { weights: measured.weights, ordered, bounded: measured.bounded };
  if (ordered) return { ...result, pairs: decodeOrdered(judged) };
  const allow = areRelated(measured) ? allowRelated : allowUnrelated;
  const pairs = judged.map((pair, k) => ({
    ...pair,
    score: allow(pair.score, measured.distinct[k] ?? 0, measured.ownWords[k] ?? 0),
  }));
  const shorter = Math.min(a.sentences.length, b.sentences.length);
  return { ...result, pairs: doubtLonePair(pairs, shorter, { cut: cuts.balanced, higher: cuts.strict }) };
}

/** Between articles that report the same, a pair of little distinction has to share some words of its own and counts for less. */
function allowRelated(score: number, distinct: number, ownWords: number): number {
  if (distinct >= bar.related) return score;
  return ownWords < bar.ownWords ? 0 : lift(score, -bar.plain);
}

/** Between others it is coincidence, and what looks like a link is less likely one. */
function allowUnrelated(score: number, distinct: number): number {
  return distinct < bar.least ? 0 : lift(score, -bar.unrelated);
}

/**
 * Articles with this many sentences on either side that show by themselves that they report the same are related, however few words
 * they share. Chosen by hand: one such pair may be chance.
 */
const strongPairs = 2;

function areRelated({ kinship, pairs, distinct }: Measured): boolean {
  if (kinship >= related) return true;
  const strong = pairs.filter((_, k) => (distinct[k] ?? 0) >= bar.strong);
  return (
    new Set(strong.map((pair) => pair.a)).size >= strongPairs &&
    new Set(strong.map((pair) => pair.b)).size >= strongPairs
  );
}
