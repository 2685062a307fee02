import { isShared, weightOf, type PairTables, type Side } from './pair-tables.ts';
import type { PreparedSentence } from '../prepare/prepared.ts';

// Every function here reads which stems two sentences share from the marks that `markShared` set.

/** Words on end within which what is shared is dense: the window that prototypes on labelled news used. */
const width = 9;

/** The most shared weight in any nine words on end. */
export function densestShared(words: readonly number[], tables: PairTables): number {
  let sum = 0;
  let best = 0;
  words.forEach((word, k) => {
    const gone = k < width ? undefined : words[k - width];
    if (isShared(word, tables)) sum += weightOf(word, tables);
    if (gone !== undefined && isShared(gone, tables)) sum -= weightOf(gone, tables);
    best = Math.max(best, sum);
  });
  return best;
}

/**
 * The weight of the heaviest run of words that stands on both sides; with `quotes`, of those inside quotation marks on both sides.
 * Only the places of shared words are visited.
 */
export function heaviestRun(x: PreparedSentence, y: PreparedSentence, tables: PairTables, quotes: boolean): number {
  const placesX = sharedPlaces(x, tables, quotes);
  const placesY = sharedPlaces(y, tables, quotes);
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

function sharedPlaces({ words, quoted }: PreparedSentence, tables: PairTables, quotes: boolean): number[] {
  const places: number[] = [];
  words.forEach((word, k) => {
    if (isShared(word, tables) && (!quotes || quoted[k])) places.push(k);
  });
  return places;
}

/** The weight of neighbouring word pairs that stand on both sides. */
export function sharedPairs(x: readonly number[], y: readonly number[], tables: PairTables): number {
  const pairs = new Set<number>();
  visitPairs(x, tables, (first, second) => pairs.add(first * pairKey + second));
  let sum = 0;
  if (pairs.size === 0) return sum;
  visitPairs(y, tables, (first, second) => {
    if (pairs.delete(first * pairKey + second)) sum += weightOf(first, tables) * weightOf(second, tables);
  });
  return sum;
}

/** Above any stem id, so that a pair of stems is one whole number. */
const pairKey = 2 ** 24;

function visitPairs(words: readonly number[], tables: PairTables, visit: (first: number, second: number) => void) {
  let before: number | undefined;
  for (const word of words) {
    const now = isShared(word, tables) ? word : undefined;
    if (before !== undefined && now !== undefined) visit(before, now);
    before = now;
  }
}

/** No quotation weighs less than one word: what is kept of a lighter one says little. Chosen by hand. */
const leastQuoted = 1;

/** The share of the weight of a sentence's quoted words that stands on the other side too. */
export function quotedKept({ sentence, quoted, quotedWeight }: Side, tables: PairTables): number {
  if (quoted === 0) return 0;
  let kept = 0;
  sentence.words.forEach((word, k) => {
    if (sentence.quoted[k] && isShared(word, tables)) kept += weightOf(word, tables);
  });
  return kept / Math.max(quotedWeight, leastQuoted);
}

/** The weight of words that are not shared but have a word of the same meaning on the other side. */
export function equivalentWeight(x: Side, y: Side, tables: PairTables): number {
  if (x.classed.length === 0 || y.classed.length === 0) return 0;
  const left = heaviestOfClasses(x, tables);
  let sum = 0;
  for (const [kind, weight] of heaviestOfClasses(y, tables)) {
    const other = left.get(kind);
    if (other !== undefined && weight < Infinity) sum += Math.min(weight, other);
  }
  return sum;
}

/** By class: the weight of its heaviest word in a sentence, infinite where one of its words is shared as it is. */
function heaviestOfClasses({ classed }: Side, tables: PairTables): Map<number | undefined, number> {
  const heaviest = new Map<number | undefined, number>();
  for (const word of classed) {
    const kind = tables.vocabulary.classOf[word];
    const weight = isShared(word, tables) ? Infinity : Math.max(heaviest.get(kind) ?? 0, weightOf(word, tables));
    heaviest.set(kind, weight);
  }
  return heaviest;
}
