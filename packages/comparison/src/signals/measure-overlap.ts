import type { PreparedSentence } from '../prepare/prepared.ts';
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
  const [left, right] = [overlap.x.sentence, overlap.y.sentence];
  let best = 0;
  for (const k of overlap.placesX) {
    const word = left.words[k];
    if (quotes && !left.quoted[k]) continue;
    for (const place of overlap.placesY) {
      if (right.words[place] !== word || (quotes && !right.quoted[place])) continue;
      // Each run is measured once, from its first word.
      if (k > 0 && place > 0 && meet(left, k - 1, right, place - 1, quotes)) continue;
      let run = weightOf(word ?? 0, tables);
      for (let step = 1; meet(left, k + step, right, place + step, quotes); step++) {
        run += weightOf(left.words[k + step] ?? 0, tables);
      }
      best = Math.max(best, run);
    }
  }
  return best;
}

/** Whether there are words at two places that may stand in one run: equal ones, with `quotes` inside quotation marks. */
function meet(x: PreparedSentence, k: number, y: PreparedSentence, place: number, quotes: boolean): boolean {
  if (k >= x.words.length || place >= y.words.length || x.words[k] !== y.words[place]) return false;
  return !quotes || (x.quoted[k] === true && y.quoted[place] === true);
}

/** The weight of pairs of neighbouring words (bigrams) that stand on both sides, each once. */
export function sharedBigrams({ x, y, placesX, placesY }: Overlap, tables: PairTables): number {
  const words = y.sentence.words;
  let sum = 0;
  for (let p = 1; p < placesY.length; p++) {
    if (!isBigram(placesY, p)) continue;
    const word = words[placesY[p] ?? 0] ?? 0;
    const before = words[placesY[p - 1] ?? 0] ?? 0;
    if (!holdsBigram(x.sentence.words, placesX, before, word)) continue;
    if (!holdsBigram(words, placesY, before, word, p)) sum += weightOf(before, tables) * weightOf(word, tables);
  }
  return sum;
}

/** Whether the shared word at `p` of the places stands right behind the one before it. */
function isBigram(places: readonly number[], p: number): boolean {
  return (places[p - 1] ?? 0) + 1 === places[p];
}

/** Whether two words follow each other at one of the places before `end`. */
function holdsBigram(
  words: readonly number[],
  places: readonly number[],
  before: number,
  word: number,
  end = places.length,
): boolean {
  for (let p = 1; p < end; p++) {
    if (words[places[p] ?? 0] === word && words[places[p - 1] ?? 0] === before && isBigram(places, p)) return true;
  }
  return false;
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
  const { classOf } = tables.vocabulary;
  if (!x.classed.some((word) => y.classed.some((other) => classOf[other] === classOf[word]))) return 0;
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
