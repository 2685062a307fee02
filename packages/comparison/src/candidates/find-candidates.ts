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
  const keys = new Set<number>();
  const width = b.sentences.length;
  const bounded = [
    propose(a, b, weights, options, (asking, found) => keys.add(asking * width + found)),
    propose(b, a, weights, options, (asking, found) => keys.add(found * width + asking)),
  ].some(Boolean);
  const pairs = Array.from(Float64Array.from(keys).sort(), (key) => ({ a: Math.floor(key / width), b: key % width }));
  return { pairs, bounded };
}

function propose(
  asking: Bags,
  asked: Bags,
  weights: Float64Array,
  options: typeof defaults,
  keep: (asking: number, found: number) => void,
): boolean {
  const postings = indexSentences(asked);
  const sums = new Float64Array(asked.sentences.length);
  let bounded = false;
  asking.sentences.forEach((sentence, index) => {
    const touched: number[] = [];
    const heaviestFirst = [...sentence.bag].sort((x, y) => (weights[y] ?? 0) - (weights[x] ?? 0) || x - y);
    for (const word of heaviestFirst) {
      const list = postings.get(word) ?? [];
      if (list.length > options.postings && touched.length > 0) {
        bounded = true;
        continue;
      }
      const looked = Math.min(list.length, options.postings * options.ofRarest);
      for (let k = 0; k < looked; k++) {
        const found = list[k] ?? 0;
        if (sums[found] === 0) touched.push(found);
        sums[found] = (sums[found] ?? 0) + (weights[word] ?? 0) ** 2;
      }
    }
    if (touched.length > options.partners) bounded = true;
    for (const found of best(touched, sums, options.partners)) keep(index, found);
    for (const found of touched) sums[found] = 0;
  });
  return bounded;
}

/** Those with the highest sums, highest first, the earlier before the later where sums are equal. */
function best(found: readonly number[], sums: Float64Array, count: number): number[] {
  const kept: number[] = [];
  for (const index of found) {
    const sum = sums[index] ?? 0;
    const before = (other: number) => (sums[other] ?? 0) > sum || (sums[other] === sum && other <= index);
    if (kept.length === count && before(kept[count - 1] ?? 0)) continue;
    let place = kept.length;
    while (place > 0 && !before(kept[place - 1] ?? 0)) place--;
    kept.splice(place, 0, index);
    if (kept.length > count) kept.pop();
  }
  return kept;
}

/** By stem id: the sentences it stands in, ascending. */
function indexSentences(prepared: Bags): Map<number, number[]> {
  const postings = new Map<number, number[]>();
  prepared.sentences.forEach((sentence, index) => {
    for (const word of sentence.bag) {
      const list = postings.get(word);
      if (list) list.push(index);
      else postings.set(word, [index]);
    }
  });
  return postings;
}
