import type { PreparedSentence, Vocabulary } from './prepare-article.ts';

/** The most shared weight in any nine words on end. */
export function densestShared(words: readonly number[], shared: ReadonlySet<number>, weights: Float64Array): number {
  const width = 9;
  let sum = 0;
  let best = 0;
  words.forEach((word, k) => {
    if (shared.has(word)) sum += weights[word] ?? 0;
    const gone = words[k - width];
    if (gone !== undefined && shared.has(gone)) sum -= weights[gone] ?? 0;
    best = Math.max(best, sum);
  });
  return best;
}

/**
 * The weight of the heaviest run of words that stands on both sides; with `quotes`, of those inside quotation marks on both sides.
 * Only the places of shared words are visited.
 */
export function heaviestRun(
  x: PreparedSentence,
  y: PreparedSentence,
  shared: ReadonlySet<number>,
  weights: Float64Array,
  quotes: boolean,
): number {
  const counts = (sentence: PreparedSentence, k: number) => !quotes || sentence.quoted[k] === true;
  const places = new Map<number, number[]>();
  y.words.forEach((word, k) => {
    if (!shared.has(word) || !counts(y, k)) return;
    const list = places.get(word);
    if (list) list.push(k);
    else places.set(word, [k]);
  });
  let best = 0;
  let before = new Map<number, number>();
  x.words.forEach((word, k) => {
    const runs = new Map<number, number>();
    for (const place of (counts(x, k) ? places.get(word) : undefined) ?? []) {
      const run = (before.get(place - 1) ?? 0) + (weights[word] ?? 0);
      runs.set(place, run);
      if (run > best) best = run;
    }
    before = runs;
  });
  return best;
}

/** The weight of neighbouring word pairs that stand on both sides. */
export function sharedPairs(
  x: readonly number[],
  y: readonly number[],
  shared: ReadonlySet<number>,
  weights: Float64Array,
): number {
  const pairs = new Set<number>();
  visitPairs(x, shared, (first, second) => pairs.add(first * pairKey + second));
  let sum = 0;
  visitPairs(y, shared, (first, second) => {
    if (pairs.delete(first * pairKey + second)) sum += (weights[first] ?? 0) * (weights[second] ?? 0);
  });
  return sum;
}

/** Above any stem id. */
const pairKey = 2 ** 24;

function visitPairs(
  words: readonly number[],
  shared: ReadonlySet<number>,
  visit: (first: number, second: number) => void,
) {
  for (let k = 1; k < words.length; k++) {
    const first = words[k - 1] ?? 0;
    const second = words[k] ?? 0;
    if (shared.has(first) && shared.has(second)) visit(first, second);
  }
}

/** The share of the weight of a sentence's quoted words that stands on the other side too. */
export function quotedKept(sentence: PreparedSentence, shared: ReadonlySet<number>, weights: Float64Array): number {
  let kept = 0;
  let all = 0;
  sentence.words.forEach((word, k) => {
    if (!sentence.quoted[k]) return;
    all += weights[word] ?? 0;
    if (shared.has(word)) kept += weights[word] ?? 0;
  });
  return all === 0 ? 0 : kept / Math.max(all, 1);
}

/** The weight of words that are not shared but have a word of the same meaning on the other side. */
export function equivalentWeight(
  x: PreparedSentence,
  y: PreparedSentence,
  shared: ReadonlySet<number>,
  weights: Float64Array,
  vocabulary: Vocabulary,
): number {
  const left = heaviestOfClasses(x, shared, weights, vocabulary);
  if (left.size === 0) return 0;
  let sum = 0;
  for (const [kind, weight] of heaviestOfClasses(y, shared, weights, vocabulary)) {
    const other = left.get(kind);
    if (other !== undefined && other < Infinity && weight < Infinity) sum += Math.min(weight, other);
  }
  return sum;
}

/** By class: the weight of its heaviest word in a sentence, infinite where one of its words is shared as it is. */
function heaviestOfClasses(
  sentence: PreparedSentence,
  shared: ReadonlySet<number>,
  weights: Float64Array,
  vocabulary: Vocabulary,
): Map<number, number> {
  const heaviest = new Map<number, number>();
  for (const word of sentence.bag) {
    const kind = vocabulary.classOf[word] ?? -1;
    if (kind < 0) continue;
    heaviest.set(kind, shared.has(word) ? Infinity : Math.max(heaviest.get(kind) ?? 0, weights[word] ?? 0));
  }
  return heaviest;
}
