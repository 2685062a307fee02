import { isShared, markShared, weightOf, type PairTables, type Side } from './pair-tables.ts';
import { cosine } from '../prepare/sentence-vectors.ts';
import { shareOf } from './share-of.ts';
import { densestShared, equivalentWeight, heaviestRun, quotedKept, sharedPairs } from './shared-wording.ts';

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
  'nameCosine',
  'nameless',
] as const;

/** Numbers in the formulas of the signals. Their weights were learned over them, so a change asks for training anew. */
export const defaults = {
  /** A shared stem of more than this weight, 0..1, counts as rare. Chosen by hand. */
  rare: 0.6,
  /** Surprise is small; times this its logarithm tells little from less. Chosen by hand. */
  surpriseScale: 10,
};

/** How alike two sentences are in themselves, whatever stands around them; `shared` holds the stems both have. */
export function pairSignals(
  a: Side,
  b: Side,
  shared: readonly number[],
  gramCosine: number,
  tables: PairTables,
): number[] {
  markShared(shared, tables);
  let sharedSum = 0;
  let surprise = 0;
  let rare = 0;
  for (const word of shared) {
    const weight = weightOf(word, tables);
    sharedSum += weight;
    surprise += tables.surprise[word] ?? 0;
    if (weight > defaults.rare) rare++;
  }
  const inA = shareOf(sharedSum, a.weight);
  const inB = shareOf(sharedSum, b.weight);
  const surpriseA = shareOf(surprise, a.surprise);
  const surpriseB = shareOf(surprise, b.surprise);
  const names = sumShared(a.names, tables);
  const numbers = sumShared(a.numbers, tables);
  const speak = a.sentence.speakers.length > 0 && b.sentence.speakers.length > 0;
  const sameSpeaker = speak && a.sentence.speakers.some((name) => b.sentence.speakers.includes(name));
  const lengthA = a.sentence.words.length;
  const lengthB = b.sentence.words.length;

  return [
    cosine(a.stems, b.stems),
    gramCosine,
    Math.max(inA, inB),
    Math.min(inA, inB),
    Math.log1p(sharedSum),
    Math.log1p(rare),
    Math.log1p(defaults.surpriseScale * surprise),
    Math.max(surpriseA, surpriseB),
    Math.min(surpriseA, surpriseB),
    (densestShared(a.sentence.words, tables) + densestShared(b.sentence.words, tables)) / 2,
    Math.log1p(heaviestRun(a.sentence, b.sentence, tables, false)),
    Math.log1p(sharedPairs(a.sentence.words, b.sentence.words, tables)),
    Math.log1p(names.sum),
    a.names.length > 0 && b.names.length > 0 && names.count === 0 ? 1 : 0,
    Math.log1p(numbers.sum),
    a.numbers.length > 0 && b.numbers.length > 0 && numbers.count === 0 ? 1 : 0,
    Math.min(a.quoted, b.quoted),
    Math.abs(a.quoted - b.quoted),
    Math.max(quotedKept(a, tables), quotedKept(b, tables)),
    a.quoted > 0 && b.quoted > 0 ? Math.log1p(heaviestRun(a.sentence, b.sentence, tables, true)) : 0,
    sameSpeaker ? 1 : 0,
    speak && !sameSpeaker ? 1 : 0,
    Math.log1p(equivalentWeight(a, b, tables)),
    Math.log1p(Math.min(lengthA, lengthB)),
    Math.log1p(Math.max(lengthA, lengthB)),
    shareOf(names.squares, a.nameLength * b.nameLength),
    a.names.length === 0 || b.names.length === 0 ? 1 : 0,
  ];
}

function sumShared(words: readonly number[], tables: PairTables): { sum: number; squares: number; count: number } {
  let sum = 0;
  let squares = 0;
  let count = 0;
  for (const word of words) {
    if (!isShared(word, tables)) continue;
    const weight = weightOf(word, tables);
    sum += weight;
    squares += weight * weight;
    count++;
  }
  return { sum, squares, count };
}
