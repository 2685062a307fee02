import type { Prepared } from '../prepare/prepared.ts';
import type { Vocabulary } from '../prepare/vocabulary.ts';
import { blendRarity } from '../prepare/weigh-words.ts';

/**
 * Numbers of pairs, cosines of two sentences and weights of stems (0..1) that decide which pairs of a library are compared in
 * full.
 */
export const defaults = {
  /** So many pairs are compared in full whatever lies between them: a small library wholly. */
  atLeast: 1000,
  /** Two articles whose closest sentences reach this are compared in full. */
  close: 0.25,
  /** So are the nearest few of every article, where they reach this at least. */
  nearest: 8,
  near: 0.1,
  /** Stems lighter than this are too common to bring two articles together. */
  lightest: 0.4,
};

/** Two articles by index, `a` below `b`, and the cosine of their closest two sentences, 0..1. */
export type ClosePair = { a: number; b: number; closest: number };

/**
 * How close any two articles of a library come: the cosine of their two closest sentences over the stems that are rare both in the
 * language and in the library, found for all pairs in one pass through one inverted index. Every pair is in the result.
 */
export function findClosePairs(articles: readonly Prepared[], vocabulary: Vocabulary, options = defaults): ClosePair[] {
  const weights = weighLibrary(articles, vocabulary, options.lightest);
  const sentences = articles.flatMap(({ sentences }, article) => sentences.map(({ bag }) => ({ article, bag })));
  const lengths = Float64Array.from(sentences, ({ bag }) =>
    Math.sqrt(bag.reduce((sum, word) => sum + square(word), 0)),
  );
  const postings = new Map<number, number[]>();
  const sums = new Float64Array(sentences.length);
  const closest = new Float64Array(articles.length ** 2);
  function square(word: number) {
    return (weights[word] ?? 0) ** 2;
  }
  let entered = 0;
  const enter = (below: number) => {
    for (; (sentences[entered]?.article ?? below) < below; entered++) {
      for (const word of sentences[entered]?.bag ?? []) {
        if (weights[word] === 0) continue;
        const list = postings.get(word);
        if (list) list.push(entered);
        else postings.set(word, [entered]);
      }
    }
  };
  sentences.forEach(({ article, bag }, index) => {
    // The index holds the sentences of earlier articles alone, so that each pair is met once.
    enter(article);
    for (const word of bag) {
      const part = square(word);
      if (part === 0) continue;
      for (const other of postings.get(word) ?? []) sums[other] = (sums[other] ?? 0) + part;
    }
    const length = lengths[index] ?? 0;
    for (let other = 0; other < entered; other++) {
      const sum = sums[other] ?? 0;
      if (sum === 0) continue;
      sums[other] = 0;
      const cosine = sum / (length * (lengths[other] ?? 1));
      const cell = (sentences[other]?.article ?? 0) * articles.length + article;
      if (cosine > (closest[cell] ?? 0)) closest[cell] = cosine;
    }
  });
  return articles.flatMap((_, a) =>
    Array.from({ length: articles.length - a - 1 }, (__, k) => {
      const b = a + 1 + k;
      return { a, b, closest: closest[a * articles.length + b] ?? 0 };
    }),
  );
}

/** By stem id: rarity in the language and among the library's sentences, blended as for a pair; 0 for what is too light. */
function weighLibrary(articles: readonly Prepared[], vocabulary: Vocabulary, lightest: number): Float64Array {
  const frequency = new Float64Array(vocabulary.background.length);
  let sentences = 0;
  for (const article of articles) {
    sentences += article.sentences.length;
    for (const [word, count] of article.frequency) frequency[word] = (frequency[word] ?? 0) + count;
  }
  const total = Math.log(sentences + 1);
  return frequency.map((count, word) => {
    const weight = blendRarity(vocabulary.background[word], count, total, vocabulary.isOffice[word]);
    return weight < lightest ? 0 : weight;
  });
}

/** An order of pairs: the closest first, then by place. */
export function nearestFirst(x: ClosePair, y: ClosePair): number {
  return y.closest - x.closest || x.a - y.a || x.b - y.b;
}

/** Those pairs of a library that are worth comparing in full: the close ones, and of every article the nearest few; nearest first. */
export function pickClosePairs(pairs: readonly ClosePair[], options = defaults): Set<ClosePair> {
  const picked = new Set<ClosePair>();
  const taken = new Map<number, number>();
  // Most pairs of a large library are far apart: they are not even put in order.
  const near = pairs.filter(({ closest }) => closest >= options.near);
  for (const pair of (near.length < options.atLeast ? [...pairs] : near).sort(nearestFirst)) {
    if (picked.size >= options.atLeast && pair.closest < options.near) break;
    const countA = taken.get(pair.a) ?? 0;
    const countB = taken.get(pair.b) ?? 0;
    taken.set(pair.a, countA + 1);
    taken.set(pair.b, countB + 1);
    if (picked.size < options.atLeast || pair.closest >= options.close || Math.min(countA, countB) < options.nearest)
      picked.add(pair);
  }
  return picked;
}
