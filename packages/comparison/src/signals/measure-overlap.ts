import type { Overlap } from './overlap.ts';
import { weightOf, type PairTables, type SentenceFeatures } from './pair-tables.ts';
import type { PreparedSentence } from '../prepare/prepared.ts';

/** Words on end within which what is shared is dense: the window that prototypes on labelled news used. */
const width = 9;

/** The most shared weight in any nine words of a sentence on end. */
export function densestShared(words: readonly number[], isShared: readonly boolean[], tables: PairTables): number {
  let sum = 0;
  let best = 0;
  words.forEach((word, k) => {
    const gone = k - width;
    if (isShared[k]) sum += weightOf(word, tables);
    if (gone >= 0 && isShared[gone]) sum -= weightOf(words[gone] ?? 0, tables);
    best = Math.max(best, sum);
  });
  return best;
}

/**
 * The weight of the heaviest run of words that stands on both sides; with `quotes`, of those inside quotation marks on both sides.
 * Only the places of shared words are visited.
 */
export function heaviestRun(overlap: Overlap, tables: PairTables, quotes: boolean): number {
  const x = overlap.x.sentence;
  const y = overlap.y.sentence;
  const placesX = sharedPlaces(x, overlap.sharedInX, quotes);
  const placesY = sharedPlaces(y, overlap.sharedInY, quotes);
  // By place in `placesY`: the run that ends there, and at which word of x it was found.
  const runs: number[] = [];
  const foundAt: number[] = [];
  let best = 0;
  for (const k of placesX) {
    const word = x.words[k];
    for (let p = placesY.length - 1; p >= 0; p--) {
      const place = placesY[p] ?? 0;
      if (y.words[place] !== word) continue;
      const follows = placesY[p - 1] === place - 1 && foundAt[p - 1] === k - 1;
      const run = (follows ? (runs[p - 1] ?? 0) : 0) + weightOf(word ?? 0, tables);
      runs[p] = run;
      foundAt[p] = k;
      best = Math.max(best, run);
    }
  }
  return best;
}

function sharedPlaces({ quoted }: PreparedSentence, isShared: readonly boolean[], quotes: boolean): number[] {
  const places: number[] = [];
  isShared.forEach((shared, k) => {
    if (shared && (!quotes || quoted[k])) places.push(k);
  });
  return places;
}

/** The weight of pairs of neighbouring words (bigrams) that stand on both sides. */
export function sharedBigrams({ x, y, sharedInX, sharedInY }: Overlap, tables: PairTables): number {
  const bigrams = new Set<number>();
  visitBigrams(x.sentence.words, sharedInX, (first, second) => bigrams.add(first * bigramKey + second));
  let sum = 0;
  if (bigrams.size === 0) return sum;
  visitBigrams(y.sentence.words, sharedInY, (first, second) => {
    if (bigrams.delete(first * bigramKey + second)) sum += weightOf(first, tables) * weightOf(second, tables);
  });
  return sum;
}

/** Above any stem id, so that two stems are one whole number. */
const bigramKey = 2 ** 24;

function visitBigrams(
  words: readonly number[],
  isShared: readonly boolean[],
  visit: (first: number, second: number) => void,
): void {
  for (let k = 1; k < words.length; k++) {
    if (isShared[k - 1] && isShared[k]) visit(words[k - 1] ?? 0, words[k] ?? 0);
  }
}

/** No quotation weighs less than one word: what is kept of a lighter one says little. Chosen by hand. */
const leastQuoted = 1;

/** The share of the weight of a sentence's quoted words that stands on the other side too. */
export function quotedKept(
  { sentence, quoted, quotedWeight }: SentenceFeatures,
  isShared: readonly boolean[],
  tables: PairTables,
): number {
  if (quoted === 0) return 0;
  let kept = 0;
  sentence.words.forEach((word, k) => {
    if (sentence.quoted[k] && isShared[k]) kept += weightOf(word, tables);
  });
  return kept / Math.max(quotedWeight, leastQuoted);
}

/** The weight of words that are not shared but have a word of the same meaning on the other side. */
export function equivalentWeight({ x, y, stems }: Overlap, tables: PairTables): number {
  if (x.classed.length === 0 || y.classed.length === 0) return 0;
  const left = heaviestOfClasses(x.classed, stems, tables);
  let sum = 0;
  for (const [kind, weight] of heaviestOfClasses(y.classed, stems, tables)) {
    const other = left.get(kind);
    if (other !== undefined && weight < Infinity) sum += Math.min(weight, other);
  }
  return sum;
}

/** By class: the weight of its heaviest word in a sentence, infinite where one of its words is shared as it is. */
function heaviestOfClasses(
  classed: readonly number[],
  shared: readonly number[],
  tables: PairTables,
): Map<number | undefined, number> {
  const heaviest = new Map<number | undefined, number>();
  for (const word of classed) {
    const kind = tables.vocabulary.classOf[word];
    const weight = shared.includes(word) ? Infinity : Math.max(heaviest.get(kind) ?? 0, weightOf(word, tables));
    heaviest.set(kind, weight);
  }
  return heaviest;
}
