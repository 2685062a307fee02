import type { PreparedSentence, Vocabulary } from './prepare-article.ts';
import { intersect } from './intersect.ts';
import { densestShared, equivalentWeight, heaviestRun, quotedKept, sharedPairs } from './shared-wording.ts';
import { cosine, type SparseVector } from './sentence-vectors.ts';

/** One sentence with everything the signals read. */
export type Side = {
  sentence: PreparedSentence;
  stems: SparseVector;
  grams: SparseVector;
  names: ReadonlySet<number>;
  /** By stem id: in how many of this side's sentences it stands, and how many there are. */
  frequency: ReadonlyMap<number, number>;
  size: number;
};

/** Names of the signals `pairSignals` returns, in its order; each is the same with the sides exchanged. */
export const pairSignalNames = [
  'stemCosine',
  'gramCosine',
  'containedMost',
  'containedLeast',
  'sharedWeight',
  'sharedRare',
  'surprise',
  'surpriseMost',
  'surpriseLeast',
  'densest',
  'longestRun',
  'sharedPairs',
  'sharedNames',
  'namesApart',
  'sharedNumbers',
  'numbersApart',
  'bothQuoted',
  'oneQuoted',
  'quotedKept',
  'quotedRun',
  'sameSpeaker',
  'otherSpeaker',
  'equivalents',
  'shorter',
  'longer',
] as const;

/** How alike two sentences are in themselves, whatever stands around them. */
export function pairSignals(a: Side, b: Side, weights: Float64Array, vocabulary: Vocabulary): number[] {
  const shared = intersect(a.sentence.bag, b.sentence.bag);
  const weight = (word: number) => weights[word] ?? 0;
  const sum = (words: readonly number[]) => words.reduce((total, word) => total + weight(word), 0);
  const sharedSum = sum(shared);
  const inA = sharedSum / (sum(a.sentence.bag) || 1);
  const inB = sharedSum / (sum(b.sentence.bag) || 1);

  const scale = 2 * Math.log(a.size * b.size + 1);
  const surpriseOf = (word: number) =>
    (Math.log((a.size * b.size) / ((a.frequency.get(word) ?? 1) * (b.frequency.get(word) ?? 1)) + 1e-9) / scale) ** 2;
  const ownA = a.sentence.bag.reduce((total, word) => total + surpriseOf(word) * weight(word), 0);
  const ownB = b.sentence.bag.reduce((total, word) => total + surpriseOf(word) * weight(word), 0);
  const surprise = shared.reduce((total, word) => total + surpriseOf(word) * weight(word), 0);

  const isShared = new Set(shared);
  const names = (side: Side) => side.sentence.bag.filter((word) => a.names.has(word) || b.names.has(word));
  const numbers = (side: Side) => side.sentence.bag.filter((word) => vocabulary.isNumber[word]);
  const namesA = names(a);
  const namesB = names(b);
  const numbersA = numbers(a);
  const numbersB = numbers(b);
  const sharedNames = namesA.filter((word) => isShared.has(word));
  const sharedNumbers = numbersA.filter((word) => isShared.has(word));
  const speak = a.sentence.speakers.length > 0 && b.sentence.speakers.length > 0;
  const sameSpeaker = a.sentence.speakers.some((name) => b.sentence.speakers.includes(name));
  const quotedA = share(a.sentence.quoted);
  const quotedB = share(b.sentence.quoted);

  return [
    cosine(a.stems, b.stems),
    cosine(a.grams, b.grams),
    Math.max(inA, inB),
    Math.min(inA, inB),
    Math.log1p(sharedSum),
    Math.log1p(shared.filter((word) => weight(word) > 0.6).length),
    Math.log1p(10 * surprise),
    Math.max(surprise / (ownA || 1), surprise / (ownB || 1)),
    Math.min(surprise / (ownA || 1), surprise / (ownB || 1)),
    (densestShared(a.sentence.words, isShared, weights) + densestShared(b.sentence.words, isShared, weights)) / 2,
    Math.log1p(heaviestRun(a.sentence, b.sentence, isShared, weights, false)),
    Math.log1p(sharedPairs(a.sentence.words, b.sentence.words, isShared, weights)),
    Math.log1p(sum(sharedNames)),
    namesA.length > 0 && namesB.length > 0 && sharedNames.length === 0 ? 1 : 0,
    Math.log1p(sum(sharedNumbers)),
    numbersA.length > 0 && numbersB.length > 0 && sharedNumbers.length === 0 ? 1 : 0,
    Math.min(quotedA, quotedB),
    Math.abs(quotedA - quotedB),
    Math.max(quotedKept(a.sentence, isShared, weights), quotedKept(b.sentence, isShared, weights)),
    quotedA > 0 && quotedB > 0 ? Math.log1p(heaviestRun(a.sentence, b.sentence, isShared, weights, true)) : 0,
    speak && sameSpeaker ? 1 : 0,
    speak && !sameSpeaker ? 1 : 0,
    Math.log1p(equivalentWeight(a.sentence, b.sentence, isShared, weights, vocabulary)),
    Math.log1p(Math.min(a.sentence.words.length, b.sentence.words.length)),
    Math.log1p(Math.max(a.sentence.words.length, b.sentence.words.length)),
  ];
}

function share(flags: readonly boolean[]): number {
  return flags.length === 0 ? 0 : flags.filter(Boolean).length / flags.length;
}
