import type { SentencePair } from './sentence-pair.ts';

/** Sentences, or quotations, by the distinct stems each holds. */
export type Bags = { sentences: readonly { bag: readonly number[] }[] };

/** Bounds on the search, in sentences: they keep its cost near linear in the length of the articles. */
export const defaults = {
  /** Partners kept for each sentence of either side; with twice as many the figures are the same. */
  partners: 12,
  /** A stem proposes partners only while it stands in at most this many sentences of the other side, or it is the sentence's rarest. */
  postings: 48,
  /** Of the rarest stem this many times `postings` sentences are looked at. Chosen by hand. */
  ofRarest: 4,
};

/**
 * The pairs that share weight, found through an inverted index: each sentence asks for its stems' sentences on the other side,
 * heaviest stems first, and keeps the partners with the most shared squared weight. Asked from both sides, so it is symmetric.
 * `bounded` is true where a sentence had more partners, or a stem more sentences, than were looked at.
 */
export function findCandidates(
  a: Bags,
  b: Bags,
  weights: Float64Array,
  options = defaults,
): { pairs: SentencePair[]; bounded: boolean } {
  const partners = a.sentences.map((): number[] => []);
  const bounded = [
    propose(a, b, weights, options, (asking, found) => partners[asking]?.push(found)),
    propose(b, a, weights, options, (asking, found) => partners[found]?.push(asking)),
  ].some(Boolean);
  const pairs: SentencePair[] = [];
  partners.forEach((found, index) => {
    let last = -1;
    for (const partner of new Int32Array(found).sort()) {
      if (partner !== last) pairs.push({ a: index, b: partner });
      last = partner;
    }
  });
  return { pairs, bounded };
}

function propose(
  asking: Bags,
  asked: Bags,
  weights: Float64Array,
  options: typeof defaults,
  keep: (asking: number, found: number) => void,
): boolean {
  const { starts, places } = indexSentences(asked, weights.length);
  const sums = new Float64Array(asked.sentences.length);
  const touched = new Int32Array(asked.sentences.length);
  const mostLooked = options.postings * options.ofRarest;
  let bounded = false;
  asking.sentences.forEach(({ bag }, index) => {
    let count = 0;
    for (const word of heaviestFirst(bag, weights)) {
      const start = starts[word] ?? 0;
      const standing = (starts[word + 1] ?? 0) - start;
      if (standing > options.postings && count > 0) {
        bounded = true;
        continue;
      }
      const weight = weights[word] ?? 0;
      const end = start + Math.min(standing, mostLooked);
      for (let k = start; k < end; k++) {
        const found = places[k] ?? 0;
        const sum = sums[found] ?? 0;
        if (sum === 0) touched[count++] = found;
        sums[found] = sum + weight * weight;
      }
    }
    const found = touched.subarray(0, count);
    if (count > options.partners) bounded = true;
    for (const partner of best(found, sums, options.partners)) keep(index, partner);
    for (const one of found) sums[one] = 0;
  });
  return bounded;
}

/** Up to so many stems are sorted by insertion, which is quicker for so few. Chosen by hand. */
const few = 100;

/** Some stems, the heaviest first, of equal ones the one with the lower id. They come ascending. */
function heaviestFirst(bag: readonly number[], weights: Float64Array): number[] {
  if (bag.length > few) return [...bag].sort((x, y) => (weights[y] ?? 0) - (weights[x] ?? 0) || x - y);
  const sorted: number[] = [];
  for (const word of bag) {
    const weight = weights[word] ?? 0;
    let place = sorted.length;
    for (; place > 0; place--) {
      const before = sorted[place - 1] ?? 0;
      if ((weights[before] ?? 0) >= weight) break;
      sorted[place] = before;
    }
    sorted[place] = word;
  }
  return sorted;
}

/** Those with the highest sums, highest first, the earlier before the later where sums are equal. */
function best(found: Int32Array, sums: Float64Array, count: number): number[] {
  const kept: number[] = [];
  for (const index of found) {
    const sum = sums[index] ?? 0;
    let place = kept.length;
    for (; place > 0; place--) {
      const other = kept[place - 1] ?? 0;
      const otherSum = sums[other] ?? 0;
      if (otherSum > sum || (otherSum === sum && other <= index)) break;
      if (place < count) kept[place] = other;
    }
    if (place < count) kept[place] = index;
  }
  return kept;
}

/** The sentences that each stem stands in, ascending: those of stem k are `places` from `starts[k]` to `starts[k + 1]`. */
function indexSentences({ sentences }: Bags, stems: number): { starts: Int32Array; places: Int32Array } {
  const starts = new Int32Array(stems + 1);
  for (const { bag } of sentences) for (const word of bag) starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  for (let word = 0; word < stems; word++) starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  const places = new Int32Array(starts[stems] ?? 0);
  const next = starts.slice();
  sentences.forEach(({ bag }, index) => {
    for (const word of bag) {
      const place = next[word] ?? 0;
      places[place] = index;
      next[word] = place + 1;
    }
  });
  return { starts, places };
}
