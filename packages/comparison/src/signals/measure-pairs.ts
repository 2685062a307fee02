import { contextSignalNames, contextSignals } from './context-signals.ts';
import { countOwnWords, distinctiveness } from './distinctiveness.ts';
import { findCandidates } from '../candidates/find-candidates.ts';
import type { SentencePair } from '../candidates/sentence-pair.ts';
import { measureKinship } from './measure-kinship.ts';
import type { Order } from './measure-order.ts';
import { mark, overlapWith } from './overlap.ts';
import { pairPlaces, pairSignalNames, pairSignals } from './pair-signals.ts';
import { blankRows, type SignalRow } from './signal-row.ts';
import { readFeatures, readTables, type PairTables, type SentenceFeatures } from './pair-tables.ts';
import type { Prepared } from '../prepare/prepared.ts';
import type { Vocabulary } from '../prepare/vocabulary.ts';
import { cosineWith, spread } from '../prepare/sentence-vectors.ts';
import { weighWords } from '../prepare/weigh-words.ts';

/** Every signal's name, in the order of a row of `Measured.signals`. */
export const signalNames = [...pairSignalNames, ...contextSignalNames] as const;
/** A signal by its name. */
export type SignalName = (typeof signalNames)[number];

/** The candidate pairs of two articles, each with its row of signals. `bounded`: not every pair that shares a word was looked at. */
export type Measured = {
  pairs: SentencePair[];
  signals: SignalRow[];
  weights: Float64Array;
  /** What was read of the stems and of each sentence on the way. */
  tables: PairTables;
  featuresA: SentenceFeatures[];
  featuresB: SentenceFeatures[];
  /** How distinctive what each pair shares is (`distinctiveness`). */
  distinct: number[];
  /** How many words of their own they share (`countOwnWords`). */
  ownWords: number[];
  kinship: number;
  order: Order;
  bounded: boolean;
};

/** Finds the candidate pairs of two prepared articles and measures every signal on them. */
export function measurePairs(a: Prepared, b: Prepared, vocabulary: Vocabulary): Measured {
  const weights = weighWords(a, b, vocabulary);
  const { pairs, bounded } = findCandidates(a, b, weights);
  const tables = readTables(a, b, weights, vocabulary);
  const featuresA = readFeatures(a.sentences, tables);
  const featuresB = readFeatures(b.sentences, tables);
  const shared: number[][] = [];
  const signals = blankRows(pairs.length, signalNames.length);
  const firstScores: number[] = [];
  const distinct: number[] = [];
  const ownWords: number[] = [];
  // Pairs come in A's order: what one sentence of A holds is marked and spread out once for all its partners.
  const stemsOut = new Float64Array(weights.length);
  const gramsOut = new Float64Array(vocabulary.grams.size);
  const marks = new Uint8Array(weights.length);
  let open: SentenceFeatures | undefined;
  pairs.forEach((pair, k) => {
    const row = signals[k];
    const left = featuresA[pair.a];
    const right = featuresB[pair.b];
    if (!row || !left || !right) throw new RangeError('A candidate names a sentence that is not there.');
    if (open !== left) {
      if (open) {
        spread(open.stems, stemsOut, true);
        spread(open.grams, gramsOut, true);
        mark(open, 0, marks);
      }
      spread(left.stems, stemsOut);
      spread(left.grams, gramsOut);
      mark(left, 1, marks);
      open = left;
    }
    const overlap = overlapWith(left, right, marks);
    shared.push(overlap.stems);
    const cosines = { stems: cosineWith(stemsOut, right.stems), grams: cosineWith(gramsOut, right.grams) };
    pairSignals(overlap, cosines, tables, row);
    firstScores.push(firstScore(row));
    distinct.push(distinctiveness(overlap, tables));
    ownWords.push(countOwnWords(overlap.stems, tables));
  });
  const kinship = measureKinship(a, b, vocabulary);
  const input = { a, b, weights, featuresA, featuresB, kinship, distinct, shared };
  const order = contextSignals(pairs, firstScores, input, signals);
  return { pairs, signals, weights, tables, featuresA, featuresB, bounded, kinship, distinct, ownWords, order };
}

/** Shares of the first score: mostly of shared stems, then of 4-grams, then of containment. They add up to 1; chosen by hand. */
const firstShares = { stems: 0.5, grams: 0.3, contained: 0.2 };

/** The score, 0..1, by which rivals and anchors are told before the model speaks. */
function firstScore(row: SignalRow): number {
  const value = (name: keyof typeof pairPlaces) => row[pairPlaces[name]] ?? 0;
  const { stems, grams, contained } = firstShares;
  return stems * value('stemCosine') + grams * value('gramCosine') + contained * value('containedMost');
}
