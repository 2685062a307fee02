import type { Overlap } from './overlap.ts';
import { weightOf, type PairTables, type SentenceFeatures } from './pair-tables.ts';

/** Words on end within which what is shared is dense: the window that prototypes on labelled news used. */
const width = 9;

/** The most shared weight in any nine words of a sentence on end; `places` are those of its shared words. */
export function densestShared(words: readonly number[], places: readonly number[], tables: PairTables): number {
  let sum = 0;
  let best = 0;
  let first = 0;
  for (const place of places) {
    sum += weightOf(words[place] ?? 0, tables);
    for (; (places[first] ?? place) <= place - width; first++) sum -= weightOf(words[places[first] ?? 0] ?? 0, tables);
    best = Math.max(best, sum);
  }
  return best;
}

/**
 * The weight of the heaviest run of words that stands on both sides; with `quotes`, of those inside quotation marks on both sides.
 * Only the places of shared words are visited.
 */
export function heaviestRun(overlap: Overlap, tables: PairTables, quotes: boolean): number {
  const x = overlap.x.sentence;
  const y = overlap.y.sentence;
  const placesX = quotes ? overlap.placesX.filter((k) => x.quoted[k]) : overlap.placesX;
  const placesY = quotes ? overlap.placesY.filter((k) => y.quoted[k]) : overlap.placesY;
  // By place in `placesY`: the run that ends there, and at which word of x it was found.
  const runs: number[] = [];
  const foundAt: number[] = [];
  let best = 0;
  for (const k of placesX) {
    const word = x.words[k] ?? 0;
    for (let p = placesY.length - 1; p >= 0; p--) {
      const place = placesY[p] ?? 0;
      if (y.words[place] !== word) continue;
      const follows = placesY[p - 1] === place - 1 && foundAt[p - 1] === k - 1;
      const run = (follows ? (runs[p - 1] ?? 0) : 0) + weightOf(word, tables);
      runs[p] = run;
      foundAt[p] = k;
      best = Math.max(best, run);
    }
  }
  return best;
}

/** The weight of pairs of neighbouring words (bigrams) that stand on both sides. */
export function sharedBigrams({ x, y, placesX, placesY }: Overlap, tables: PairTables): number {
  const first = bigramsAt(x.sentence.words, placesX);
  if (first.length === 0) return 0;
  const left = new Set(first);
  let sum = 0;
  for (const bigram of bigramsAt(y.sentence.words, placesY)) {
    if (!left.delete(bigram)) continue;
    const before = Math.floor(bigram / bigramKey);
    sum += weightOf(before, tables) * weightOf(bigram - before * bigramKey, tables);
  }
  return sum;
}

/** Above any stem id, so that two stems are one whole number. */
const bigramKey = 2 ** 24;

/** Those of two words on end that are both shared. */
function bigramsAt(words: readonly number[], places: readonly number[]): number[] {
  const bigrams: number[] = [];
  for (let p = 1; p < places.length; p++) {
    const before = places[p - 1] ?? 0;
    const place = places[p] ?? 0;
    if (before === place - 1) bigrams.push((words[before] ?? 0) * bigramKey + (words[place] ?? 0));
  }
  return bigrams;
}

/** No quotation weighs less than one word: what is kept of a lighter one says little. Chosen by hand. */
const leastQuoted = 1;

/** The share of the weight of a sentence's quoted words that stands on the other side too; `places` are those of shared words. */
export function quotedKept(
  { sentence, quoted, quotedWeight }: SentenceFeatures,
  places: readonly number[],
  tables: PairTables,
): number {
  if (quoted === 0) return 0;
  let kept = 0;
  for (const k of places) if (sentence.quoted[k]) kept += weightOf(sentence.words[k] ?? 0, tables);
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
