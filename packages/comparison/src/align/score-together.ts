import { pairSignals } from '../signals/pair-signals.ts';
import { cosine } from '../prepare/sentence-vectors.ts';
import { findOverlap } from '../signals/overlap.ts';
import type { Measured } from '../signals/measure-pairs.ts';
import type { SentenceFeatures } from '../signals/pair-tables.ts';
import type { SignalRow } from '../signals/signal-row.ts';

/**
 * The score of sentences that were joined into one with a sentence of the other side, 0..1.
 *
 * @param given the cosine of their 4-grams, and the signals of the best pair of them: what surrounds the joined sentence is taken to be
 * what surrounds that one
 */
export function scoreTogether(
  joined: SentenceFeatures,
  other: SentenceFeatures,
  { gramCosine, around }: { gramCosine: number; around: SignalRow },
  { measured, score }: { measured: Measured; score: (signals: SignalRow) => number },
): number {
  const row = around.slice();
  const cosines = { stems: cosine(joined.stems, other.stems), grams: gramCosine };
  pairSignals(findOverlap(joined, other), cosines, measured.tables, row);
  return score(row);
}
