import { isShared, type PairTables, type Side } from './pair-tables.ts';
import type { PreparedSentence } from './prepare-article.ts';

// Every function here reads which stems two sentences share from the marks that `markShared` set.

const width = 9;

/** The most shared weight in any nine words on end. */
export function densestShared(words: readonly number[], tables: PairTables): number {
  const { marks, stamp, weights } = tables;
  let sum = 0;
  let best = 0;
  for (let k = 0; k < words.length; k++) {
    const word = words[k] ?? 0;
    if (marks[word] === stamp) sum += weights[word] ?? 0;
    const gone = k < width ? -1 : (words[k - width] ?? -1);
    if (gone >= 0 && marks[gone] === stamp) sum -= weights[gone] ?? 0;
    if (sum > best) best = sum;
  }
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
  const runs = placesY.map(() => 0);
  const foundAt = placesY.map(() => -2);
  let best = 0;
  for (const k of placesX) {
    const word = x.words[k];
    for (let p = placesY.length - 1; p >= 0; p--) {
      const place = placesY[p] ?? 0;
      if (y.words[place] !== word) continue;
      const follows = p > 0 && placesY[p - 1] === place - 1 && foundAt[p - 1] === k - 1;
      const run = (follows ? (runs[p - 1] ?? 0) : 0) + (tables.weights[word ?? 0] ?? 0);
      runs[p] = run;
      foundAt[p] = k;
      if (run > best) best = run;
    }
  }
  return best;
}

function sharedPlaces({ words, quoted }: PreparedSentence, tables: PairTables, quotes: boolean): number[] {
  const places: number[] = [];
  for (let k = 0; k < words.length; k++) {
    if (isShared(words[k] ?? 0, tables) && (!quotes || quoted[k])) places.push(k);
  }
  return places;
}

/** The weight of neighbouring word pairs that stand on both sides. */
export function sharedPairs(x: readonly number[], y: readonly number[], tables: PairTables): number {
  const pairs = new Set<number>();
  visitPairs(x, tables, (first, second) => pairs.add(first * pairKey + second));
  let sum = 0;
  if (pairs.size === 0) return sum;
  visitPairs(y, tables, (first, second) => {
    if (pairs.delete(first * pairKey + second)) sum += (tables.weights[first] ?? 0) * (tables.weights[second] ?? 0);
  });
  return sum;
}

/** Above any stem id. */
const pairKey = 2 ** 24;

function visitPairs(words: readonly number[], tables: PairTables, visit: (first: number, second: number) => void) {
  let before = false;
  for (let k = 0; k < words.length; k++) {
    const now = isShared(words[k] ?? 0, tables);
    if (before && now) visit(words[k - 1] ?? 0, words[k] ?? 0);
    before = now;
  }
}

/** The share of the weight of a sentence's quoted words that stands on the other side too. */
export function quotedKept({ sentence, quoted, quotedWeight }: Side, tables: PairTables): number {
  if (quoted === 0 || quotedWeight === 0) return 0;
  let kept = 0;
  for (let k = 0; k < sentence.words.length; k++) {
    const word = sentence.words[k] ?? 0;
    if (sentence.quoted[k] && isShared(word, tables)) kept += tables.weights[word] ?? 0;
  }
  return kept / Math.max(quotedWeight, 1);
}

/** The weight of words that are not shared but have a word of the same meaning on the other side. */
export function equivalentWeight(x: Side, y: Side, tables: PairTables): number {
  if (x.classed.length === 0 || y.classed.length === 0) return 0;
  const left = heaviestOfClasses(x, tables);
  let sum = 0;
  for (const [kind, weight] of heaviestOfClasses(y, tables)) {
    const other = left.get(kind);
    if (other !== undefined && other < Infinity && weight < Infinity) sum += Math.min(weight, other);
  }
  return sum;
}

/** By class: the weight of its heaviest word in a sentence, infinite where one of its words is shared as it is. */
function heaviestOfClasses({ classed }: Side, tables: PairTables): Map<number, number> {
  const heaviest = new Map<number, number>();
  for (const word of classed) {
    const kind = tables.vocabulary.classOf[word] ?? -1;
    const weight = isShared(word, tables) ? Infinity : Math.max(heaviest.get(kind) ?? 0, tables.weights[word] ?? 0);
    heaviest.set(kind, weight);
  }
  return heaviest;
}
