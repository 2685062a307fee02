import { pairSignalNames, pairSignals } from '../signals/pair-signals.ts';
import { findOverlap } from '../signals/overlap.ts';
import type { Measured } from '../signals/measure-pairs.ts';
import type { SentenceFeatures } from '../signals/pair-tables.ts';
import { cosine } from '../prepare/sentence-vectors.ts';

/**
 * The score of sentences that were joined into one with a sentence of the other side, 0..1.
 *
 * @param around the signals of the best pair of them: what surrounds the joined sentence is taken to be what surrounds that one
 */
export function scoreTogether(
  joined: SentenceFeatures,
  other: SentenceFeatures,
  around: readonly number[],
  { measured, score }: { measured: Measured; score: (signals: readonly number[]) => number },
): number {
  const alike = pairSignals(findOverlap(joined, other), cosine(joined.grams, other.grams), measured.tables);
  return score([...pairSignalNames.map((name) => alike[name]), ...around.slice(pairSignalNames.length)]);
}
