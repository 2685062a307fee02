import type { PreparedSentence, Vocabulary } from './prepare-article.ts';
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
    (densest(a.sentence.words, isShared, weights) + densest(b.sentence.words, isShared, weights)) / 2,
    longestRun(a.sentence.words, b.sentence.words, weights),
    sharedPairs(a.sentence.words, b.sentence.words, weights),
    Math.log1p(sum(sharedNames)),
    namesA.length > 0 && namesB.length > 0 && sharedNames.length === 0 ? 1 : 0,
    Math.log1p(sum(sharedNumbers)),
    numbersA.length > 0 && numbersB.length > 0 && sharedNumbers.length === 0 ? 1 : 0,
    Math.min(quotedA, quotedB),
    Math.abs(quotedA - quotedB),
    Math.max(quotedKept(a.sentence, isShared, weights), quotedKept(b.sentence, isShared, weights)),
    quotedRun(a.sentence, b.sentence, weights),
    speak && sameSpeaker ? 1 : 0,
    speak && !sameSpeaker ? 1 : 0,
    Math.log1p(equivalents(a.sentence, b.sentence, isShared, weights, vocabulary)),
    Math.log1p(Math.min(a.sentence.words.length, b.sentence.words.length)),
    Math.log1p(Math.max(a.sentence.words.length, b.sentence.words.length)),
  ];
}

/** The ids in both of two ascending lists. */
export function intersect(x: readonly number[], y: readonly number[]): number[] {
  const both: number[] = [];
  for (let i = 0, j = 0; i < x.length && j < y.length;) {
    const left = x[i] ?? 0;
    const right = y[j] ?? 0;
    if (left === right) both.push(left);
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return both;
}

function share(flags: readonly boolean[]): number {
  return flags.length === 0 ? 0 : flags.filter(Boolean).length / flags.length;
}

/** The most shared weight in any nine words on end. */
function densest(words: readonly number[], shared: ReadonlySet<number>, weights: Float64Array): number {
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

/** The weight of the heaviest run of words that stands on both sides, as log(1 + weight). */
function longestRun(x: readonly number[], y: readonly number[], weights: Float64Array): number {
  let above = new Float64Array(y.length + 1);
  let best = 0;
  for (const word of x) {
    const row = new Float64Array(y.length + 1);
    y.forEach((other, k) => {
      if (word !== other) return;
      row[k + 1] = (above[k] ?? 0) + (weights[word] ?? 0);
      best = Math.max(best, row[k + 1] ?? 0);
    });
    above = row;
  }
  return Math.log1p(best);
}

/** The same for runs that stand inside quotation marks on both sides. */
function quotedRun(x: PreparedSentence, y: PreparedSentence, weights: Float64Array): number {
  if (!x.quoted.includes(true) || !y.quoted.includes(true)) return 0;
  const quoted = (sentence: PreparedSentence, gap: number) =>
    sentence.words.map((word, k) => (sentence.quoted[k] ? word : gap));
  return longestRun(quoted(x, -1), quoted(y, -2), weights);
}

/** The weight of words that are not shared but have a word of the same meaning on the other side. */
function equivalents(
  x: PreparedSentence,
  y: PreparedSentence,
  shared: ReadonlySet<number>,
  weights: Float64Array,
  vocabulary: Vocabulary,
): number {
  const classesOf = (sentence: PreparedSentence) => {
    const heaviest = new Map<number, number>();
    for (const word of sentence.bag) {
      const kind = vocabulary.classOf[word] ?? -1;
      if (kind < 0) continue;
      heaviest.set(kind, shared.has(word) ? Infinity : Math.max(heaviest.get(kind) ?? 0, weights[word] ?? 0));
    }
    return heaviest;
  };
  const left = classesOf(x);
  let sum = 0;
  for (const [kind, weight] of classesOf(y)) {
    const other = left.get(kind);
    if (other !== undefined && other < Infinity && weight < Infinity) sum += Math.min(weight, other);
  }
  return sum;
}

/** The weight of neighbouring word pairs that stand on both sides, as log(1 + weight). */
function sharedPairs(x: readonly number[], y: readonly number[], weights: Float64Array): number {
  const pairs = new Set<string>();
  for (let k = 1; k < x.length; k++) pairs.add(`${x[k - 1]} ${x[k]}`);
  let sum = 0;
  for (let k = 1; k < y.length; k++) {
    if (pairs.delete(`${y[k - 1]} ${y[k]}`)) sum += (weights[y[k - 1] ?? 0] ?? 0) * (weights[y[k] ?? 0] ?? 0);
  }
  return Math.log1p(sum);
}

/** The share of the weight of a sentence's quoted words that stands on the other side too. */
function quotedKept(sentence: PreparedSentence, shared: ReadonlySet<number>, weights: Float64Array): number {
  let kept = 0;
  let all = 0;
  sentence.words.forEach((word, k) => {
    if (!sentence.quoted[k]) return;
    all += weights[word] ?? 0;
    if (shared.has(word)) kept += weights[word] ?? 0;
  });
  return all === 0 ? 0 : kept / Math.max(all, 1);
}
