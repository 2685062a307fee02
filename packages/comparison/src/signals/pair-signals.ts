import { densestShared, equivalentWeight, heaviestRun, quotedKept, sharedBigrams } from './measure-overlap.ts';
import type { Overlap } from './overlap.ts';
import { damp } from './damp.ts';
import { weightOf, type PairTables } from './pair-tables.ts';
import { shareOf } from './share-of.ts';
import { placesOf, type SignalRow } from './signal-row.ts';

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

/** Where each of them stands in a row. */
export const pairPlaces = placesOf(pairSignalNames);

/** Numbers in the formulas of the signals. Their weights were learned over them, so a change asks for training anew. */
export const defaults = {
  /** A shared stem of more than this weight between the two articles (`weighWords`), 0..1, is a heavy one. Chosen by hand. */
  heavy: 0.6,
  /** Surprise is small; times this its logarithm tells little from less. Chosen by hand. */
  surpriseScale: 10,
};

/** How alike two sentences are by their vectors of stems and of character 4-grams, 0..1. */
export type Cosines = { stems: number; grams: number };

/** Writes into `row` how alike two sentences are in themselves, whatever stands around them. */
export function pairSignals(overlap: Overlap, cosines: Cosines, tables: PairTables, row: SignalRow): void {
  const { x: a, y: b, stems: shared } = overlap;
  const { sharedSum, surprise, heavy, names, namesSquared, nameCount, numbers, numberCount } = sumShared(
    shared,
    tables,
  );
  const inA = shareOf(sharedSum, a.weight);
  const inB = shareOf(sharedSum, b.weight);
  const surpriseA = shareOf(surprise, a.surprise);
  const surpriseB = shareOf(surprise, b.surprise);
  const speak = a.sentence.speakers.length > 0 && b.sentence.speakers.length > 0;
  const sameSpeaker = speak && a.sentence.speakers.some((name) => b.sentence.speakers.includes(name));

  const at = pairPlaces;
  row[at.stemCosine] = cosines.stems;
  row[at.gramCosine] = cosines.grams;
  row[at.containedMost] = Math.max(inA, inB);
  row[at.containedLeast] = Math.min(inA, inB);
  row[at.sharedWeight] = damp(sharedSum);
  row[at.sharedRare] = damp(heavy);
  row[at.surprise] = damp(defaults.surpriseScale * surprise);
  row[at.surpriseMost] = Math.max(surpriseA, surpriseB);
  row[at.surpriseLeast] = Math.min(surpriseA, surpriseB);
  row[at.densest] =
    (densestShared(a.sentence.words, overlap.placesX, tables) +
      densestShared(b.sentence.words, overlap.placesY, tables)) /
    2;
  row[at.longestRun] = damp(heaviestRun(overlap, tables, false));
  row[at.sharedPairs] = damp(sharedBigrams(overlap, tables));
  row[at.sharedNames] = damp(names);
  row[at.namesApart] = a.names.length > 0 && b.names.length > 0 && nameCount === 0 ? 1 : 0;
  row[at.sharedNumbers] = damp(numbers);
  row[at.numbersApart] = a.numbers.length > 0 && b.numbers.length > 0 && numberCount === 0 ? 1 : 0;
  row[at.bothQuoted] = Math.min(a.quoted, b.quoted);
  row[at.oneQuoted] = Math.abs(a.quoted - b.quoted);
  row[at.quotedKept] = Math.max(quotedKept(a, overlap.placesX, tables), quotedKept(b, overlap.placesY, tables));
  row[at.quotedRun] = a.quoted > 0 && b.quoted > 0 ? damp(heaviestRun(overlap, tables, true)) : 0;
  row[at.sameSpeaker] = sameSpeaker ? 1 : 0;
  row[at.otherSpeaker] = speak && !sameSpeaker ? 1 : 0;
  row[at.equivalents] = damp(equivalentWeight(overlap, tables));
  row[at.shorter] = Math.min(a.length, b.length);
  row[at.longer] = Math.max(a.length, b.length);
  row[at.nameCosine] = shareOf(namesSquared, a.nameLength * b.nameLength);
  row[at.nameless] = a.names.length === 0 || b.names.length === 0 ? 1 : 0;
}

/** What the shared stems add up to, those that are names or numbers also by themselves. */
function sumShared(shared: readonly number[], tables: PairTables) {
  let sharedSum = 0;
  let surprise = 0;
  let heavy = 0;
  let [names, namesSquared, nameCount] = [0, 0, 0];
  let [numbers, numberCount] = [0, 0];
  for (let k = 0; k < shared.length; k++) {
    const word = shared[k] ?? 0;
    const weight = weightOf(word, tables);
    sharedSum += weight;
    surprise += tables.surprise[word] ?? 0;
    if (weight > defaults.heavy) heavy++;
    if (tables.isName[word] === 1) {
      names += weight;
      namesSquared += weight * weight;
      nameCount++;
    }
    if (tables.isNumber[word] === 1) {
      numbers += weight;
      numberCount++;
    }
  }
  return { sharedSum, surprise, heavy, names, namesSquared, nameCount, numbers, numberCount };
}
