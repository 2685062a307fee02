import { contextSignalNames, contextSignals } from './context-signals.ts';
import { countOwnWords, distinctiveness } from './distinctiveness.ts';
import { findCandidates } from '../candidates/find-candidates.ts';
import { firstAlike } from '../candidates/first-alike.ts';
import { keyOf, type SentencePair } from '../candidates/sentence-pair.ts';
import { measureKinship } from './measure-kinship.ts';
import type { Order } from './measure-order.ts';
import { mark, overlapWith, type Overlap } from './overlap.ts';
import { pairPlaces, pairSignalNames, pairSignals, type Cosines } from './pair-signals.ts';
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
  const [alikeA, alikeB] = [firstAlike(a), firstAlike(b)];
  const featuresA = featuresOf(a, alikeA, tables);
  const featuresB = featuresOf(b, alikeB, tables);
  const signals = blankRows(pairs.length, signalNames.length);
  const repeats = [alikeA, alikeB].some((side) => side.some((first, index) => first !== index));
  const sides = { featuresA, featuresB, tables };
  const alone = measureAlone(pairs, sides, signals, repeats ? findFirst(pairs, alikeA, alikeB) : (k) => k);
  const { distinct, ownWords } = alone;
  const kinship = measureKinship(a, b, vocabulary);
  const input = { a, b, weights, featuresA, featuresB, kinship, distinct, shared: alone.shared };
  const order = contextSignals(pairs, alone.firstScores, input, signals);
  return { pairs, signals, weights, tables, featuresA, featuresB, bounded, kinship, distinct, ownWords, order };
}

/** What is read of each sentence; of those that are alike once. */
function featuresOf({ sentences }: Prepared, alike: Int32Array, tables: PairTables): SentenceFeatures[] {
  const firsts = sentences.filter((_, index) => alike[index] === index);
  const read = readFeatures(firsts, tables);
  let next = 0;
  const features: SentenceFeatures[] = [];
  sentences.forEach((_, index) => {
    const found = alike[index] === index ? read[next++] : features[alike[index] ?? -1];
    if (found) features.push(found);
  });
  return features;
}

/** A function that gives the place of the first pair whose sentences are like those of the pair at a place (`firstAlike`). */
function findFirst(pairs: readonly SentencePair[], alikeA: Int32Array, alikeB: Int32Array): (place: number) => number {
  const first = new Map<number, number>();
  const firsts = pairs.map(({ a, b }, place) => {
    const key = keyOf({ a: alikeA[a] ?? a, b: alikeB[b] ?? b });
    const known = first.get(key);
    if (known === undefined) first.set(key, place);
    return known ?? place;
  });
  return (place) => firsts[place] ?? place;
}

/** What is measured on each pair by itself, whatever stands around it. */
type Alone = { shared: number[][]; firstScores: number[]; distinct: number[]; ownWords: number[] };

/**
 * Writes into the rows the signals of each pair by itself. Pairs come in A's order: what one sentence of A holds is marked and spread
 * out once for all its partners. A pair of two sentences that another pair has, too (`firstOf`), is measured there.
 */
function measureAlone(
  pairs: readonly SentencePair[],
  { featuresA, featuresB, tables }: Pick<Measured, 'featuresA' | 'featuresB' | 'tables'>,
  signals: readonly SignalRow[],
  firstOf: (place: number) => number,
): Alone {
  const alone: Alone = { shared: [], firstScores: [], distinct: [], ownWords: [] };
  const desk = layOut(tables);
  pairs.forEach((pair, k) => {
    const row = signals[k];
    const left = featuresA[pair.a];
    const right = featuresB[pair.b];
    if (!row || !left || !right) throw new RangeError('A candidate names a sentence that is not there.');
    const same = firstOf(k);
    const measured = signals[same];
    if (same < k && measured) {
      row.set(measured);
      for (const list of [alone.firstScores, alone.distinct, alone.ownWords]) list.push(list[same] ?? 0);
      alone.shared.push(alone.shared[same] ?? []);
      return;
    }
    const { overlap, cosines } = desk(left, right);
    alone.shared.push(overlap.stems);
    pairSignals(overlap, cosines, tables, row);
    alone.firstScores.push(firstScore(row));
    alone.distinct.push(distinctiveness(overlap, tables));
    alone.ownWords.push(countOwnWords(overlap.stems, tables));
  });
  return alone;
}

/** A function that gives what two sentences share and how alike their vectors are; the left one stays laid out for the next. */
function layOut(
  tables: PairTables,
): (left: SentenceFeatures, right: SentenceFeatures) => { overlap: Overlap; cosines: Cosines } {
  const stems = new Float64Array(tables.weights.length);
  const grams = new Float64Array(tables.vocabulary.grams.size);
  const marks = new Uint8Array(tables.weights.length);
  let open: SentenceFeatures | undefined;
  return (left, right) => {
    if (open !== left) {
      if (open) {
        spread(open.stems, stems, true);
        spread(open.grams, grams, true);
        mark(open, 0, marks);
      }
      spread(left.stems, stems);
      spread(left.grams, grams);
      mark(left, 1, marks);
      open = left;
    }
    const cosines = { stems: cosineWith(stems, right.stems), grams: cosineWith(grams, right.grams) };
    return { overlap: overlapWith(left, right, marks), cosines };
  };
}

/** Shares of the first score: mostly of shared stems, then of 4-grams, then of containment. They add up to 1; chosen by hand. */
const firstShares = { stems: 0.5, grams: 0.3, contained: 0.2 };

/** The score, 0..1, by which rivals and anchors are told before the model speaks. */
function firstScore(row: SignalRow): number {
  const value = (name: keyof typeof pairPlaces) => row[pairPlaces[name]] ?? 0;
  const { stems, grams, contained } = firstShares;
  return stems * value('stemCosine') + grams * value('gramCosine') + contained * value('containedMost');
}
