import { contextSignalNames, contextSignals } from './context-signals.ts';
import { distinctiveness } from './distinctiveness.ts';
import { findCandidates, type Candidate } from './find-candidates.ts';
import { measureKinship } from './measure-kinship.ts';
import type { Order } from './measure-order.ts';
import { pairSignalNames, pairSignals, type Side } from './pair-signals.ts';
import type { Prepared, PreparedSentence, Vocabulary } from './prepare-article.ts';
import { gramVectors, stemVectors } from './sentence-vectors.ts';
import { weighWords } from './weigh-words.ts';

/** Every signal's name, in the order of a row of `Measured.signals`. */
export const signalNames = [...pairSignalNames, ...contextSignalNames] as const;
export type SignalName = (typeof signalNames)[number];

/** The candidate pairs of two articles, each with its row of signals. `bounded`: not every pair that shares a word was looked at. */
export type Measured = {
  pairs: Candidate[];
  signals: number[][];
  weights: Float64Array;
  /** How distinctive what each pair shares is (`distinctiveness`). */
  distinct: number[];
  kinship: number;
  order: Order;
  bounded: boolean;
};

/** Finds the candidate pairs of two prepared articles and measures every signal on them. */
export function measurePairs(a: Prepared, b: Prepared, vocabulary: Vocabulary): Measured {
  const weights = weighWords(a, b, vocabulary);
  const { pairs, bounded } = findCandidates(a, b, weights);
  const sidesA = readSides(a, weights, vocabulary);
  const sidesB = readSides(b, weights, vocabulary);
  const alike = pairs.map((pair) => {
    const left = sidesA[pair.a];
    const right = sidesB[pair.b];
    return left && right ? pairSignals(left, right, weights, vocabulary) : [];
  });
  const kinship = measureKinship(a, b, vocabulary);
  const distinct = pairs.map((pair) => {
    const x = a.sentences[pair.a];
    const y = b.sentences[pair.b];
    return x && y ? distinctiveness(x, y, { a, b, vocabulary }) : 0;
  });
  const { rows, order } = contextSignals(pairs, alike.map(firstScore), {
    a,
    b,
    weights,
    vectorsA: sidesA.map((side) => side.stems),
    vectorsB: sidesB.map((side) => side.stems),
    kinship,
    distinct,
  });
  return {
    pairs,
    signals: alike.map((row, k) => [...row, ...(rows[k] ?? [])]),
    weights,
    bounded,
    kinship,
    distinct,
    order,
  };
}

/** A sentence joined with those after it, as one (for short sentences that are judged together). */
export function joinSentences(sentences: readonly PreparedSentence[]): PreparedSentence {
  const counted = new Map<number, number>();
  for (const sentence of sentences) {
    sentence.bag.forEach((word, k) => counted.set(word, (counted.get(word) ?? 0) + (sentence.counts[k] ?? 0)));
  }
  const bag = [...counted.keys()].sort((x, y) => x - y);
  return {
    words: sentences.flatMap((sentence) => sentence.words),
    tokens: sentences.flatMap((sentence) => sentence.tokens),
    quoted: sentences.flatMap((sentence) => sentence.quoted),
    speakers: [...new Set(sentences.flatMap((sentence) => sentence.speakers))],
    bag,
    counts: bag.map((word) => counted.get(word) ?? 0),
  };
}

/** What the signals read of each sentence of one side. */
export function readSides(prepared: Prepared, weights: Float64Array, vocabulary: Vocabulary): Side[] {
  const stems = stemVectors(prepared.sentences, weights);
  const grams = gramVectors(prepared.sentences, weights, vocabulary);
  const empty = { ids: [], values: [] };
  return prepared.sentences.map((sentence, k) => ({
    sentence,
    stems: stems[k] ?? empty,
    grams: grams[k] ?? empty,
    names: prepared.names,
    frequency: prepared.frequency,
    size: prepared.sentences.length,
  }));
}

/** One sentence, or several joined, as a side of its article. */
export function sideOf(
  sentence: PreparedSentence,
  prepared: Prepared,
  weights: Float64Array,
  vocabulary: Vocabulary,
): Side {
  const [side] = readSides({ ...prepared, sentences: [sentence] }, weights, vocabulary);
  if (!side) throw new RangeError('A side needs a sentence.');
  return { ...side, size: prepared.sentences.length };
}

/** The score by which rivals and anchors are told before the model speaks: mostly shared stems, then letters, then containment. */
function firstScore(alike: readonly number[]): number {
  return 0.5 * (alike[0] ?? 0) + 0.3 * (alike[1] ?? 0) + 0.2 * (alike[2] ?? 0);
}
