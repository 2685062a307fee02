import { intersect } from '../prepare/intersect.ts';
import { densestShared, equivalentWeight, heaviestRun, quotedKept, sharedBigrams } from './measure-overlap.ts';
import type { Overlap } from './overlap.ts';
import { weightOf, type PairTables } from './pair-tables.ts';
import { cosine } from '../prepare/sentence-vectors.ts';
import { shareOf } from './share-of.ts';

/** What `pairSignals` measures; each is the same with the sides exchanged. */
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
  'nameCosine',
  'nameless',
] as const;

/** A value for each of them. */
export type PairSignals = Record<(typeof pairSignalNames)[number], number>;

/** Numbers in the formulas of the signals. Their weights were learned over them, so a change asks for training anew. */
export const defaults = {
  /** A shared stem of more than this weight between the two articles (`weighWords`), 0..1, is a heavy one. Chosen by hand. */
  heavy: 0.6,
  /** Surprise is small; times this its logarithm tells little from less. Chosen by hand. */
  surpriseScale: 10,
};

/** How alike two sentences are in themselves, whatever stands around them. */
export function pairSignals(overlap: Overlap, gramCosine: number, tables: PairTables): PairSignals {
  const { x: a, y: b, stems: shared } = overlap;
  let sharedSum = 0;
  let surprise = 0;
  let heavy = 0;
  for (const word of shared) {
    const weight = weightOf(word, tables);
    sharedSum += weight;
    surprise += tables.surprise[word] ?? 0;
    if (weight > defaults.heavy) heavy++;
  }
  const inA = shareOf(sharedSum, a.weight);
  const inB = shareOf(sharedSum, b.weight);
  const surpriseA = shareOf(surprise, a.surprise);
  const surpriseB = shareOf(surprise, b.surprise);
  const names = sumWeights(intersect(a.names, shared), tables);
  const numbers = sumWeights(intersect(a.numbers, shared), tables);
  const speak = a.sentence.speakers.length > 0 && b.sentence.speakers.length > 0;
  const sameSpeaker = speak && a.sentence.speakers.some((name) => b.sentence.speakers.includes(name));
  const lengthA = a.sentence.words.length;
  const lengthB = b.sentence.words.length;

  return {
    stemCosine: cosine(a.stems, b.stems),
    gramCosine,
    containedMost: Math.max(inA, inB),
    containedLeast: Math.min(inA, inB),
    sharedWeight: Math.log1p(sharedSum),
    sharedRare: Math.log1p(heavy),
    surprise: Math.log1p(defaults.surpriseScale * surprise),
    surpriseMost: Math.max(surpriseA, surpriseB),
    surpriseLeast: Math.min(surpriseA, surpriseB),
    densest:
      (densestShared(a.sentence.words, overlap.sharedInX, tables) +
        densestShared(b.sentence.words, overlap.sharedInY, tables)) /
      2,
    longestRun: Math.log1p(heaviestRun(overlap, tables, false)),
    sharedPairs: Math.log1p(sharedBigrams(overlap, tables)),
    sharedNames: Math.log1p(names.sum),
    namesApart: a.names.length > 0 && b.names.length > 0 && names.count === 0 ? 1 : 0,
    sharedNumbers: Math.log1p(numbers.sum),
    numbersApart: a.numbers.length > 0 && b.numbers.length > 0 && numbers.count === 0 ? 1 : 0,
    bothQuoted: Math.min(a.quoted, b.quoted),
    oneQuoted: Math.abs(a.quoted - b.quoted),
    quotedKept: Math.max(quotedKept(a, overlap.sharedInX, tables), quotedKept(b, overlap.sharedInY, tables)),
    quotedRun: a.quoted > 0 && b.quoted > 0 ? Math.log1p(heaviestRun(overlap, tables, true)) : 0,
    sameSpeaker: sameSpeaker ? 1 : 0,
    otherSpeaker: speak && !sameSpeaker ? 1 : 0,
    equivalents: Math.log1p(equivalentWeight(overlap, tables)),
    shorter: Math.log1p(Math.min(lengthA, lengthB)),
    longer: Math.log1p(Math.max(lengthA, lengthB)),
    nameCosine: shareOf(names.squares, a.nameLength * b.nameLength),
    nameless: a.names.length === 0 || b.names.length === 0 ? 1 : 0,
  };
}

function sumWeights(words: readonly number[], tables: PairTables): { sum: number; squares: number; count: number } {
  let sum = 0;
  let squares = 0;
  for (const word of words) {
    const weight = weightOf(word, tables);
    sum += weight;
    squares += weight * weight;
  }
  return { sum, squares, count: words.length };
}
