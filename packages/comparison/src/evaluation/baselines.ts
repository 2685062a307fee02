import { articleFromSentences } from '@vis-a-vis/parsing';
import { intersect } from '../prepare/intersect.ts';
import { createVocabulary } from '../prepare/vocabulary.ts';
import { prepareArticle } from '../prepare/prepare-article.ts';
import type { PreparedSentence } from '../prepare/prepared.ts';
import type { AlignmentRecord } from './read-records.ts';
import type { Prediction } from './score-predictions.ts';

/** How two sentences of one record compare, 0..1; `rarity` gives ln(N / df) of a stem over the record's sentences. */
type Likeness = (x: PreparedSentence, y: PreparedSentence, rarity: (stem: number) => number) => number;

/** Simple methods to hold ours against, by their names on the command line; over the same stems as ours. */
export const baselines: Record<string, Likeness | undefined> = {
  /** |A ∩ B| / |A ∪ B| over distinct stems (Jaccard 1912). */
  jaccard: (x, y) => {
    const shared = intersect(x.bag, y.bag).length;
    return shared / (x.bag.length + y.bag.length - shared || 1);
  },
  /** The cosine of term frequency × ln(N / df) (Spärck Jones 1972). */
  tfidf: (x, y, rarity) => {
    const weigh = (sentence: PreparedSentence) =>
      new Map(sentence.bag.map((stem, k) => [stem, (sentence.counts[k] ?? 0) * rarity(stem)]));
    const left = weigh(x);
    const right = weigh(y);
    const length = (vector: Map<number, number>) => Math.sqrt([...vector.values()].reduce((sum, v) => sum + v * v, 0));
    const product = intersect(x.bag, y.bag).reduce(
      (sum, stem) => sum + (left.get(stem) ?? 0) * (right.get(stem) ?? 0),
      0,
    );
    return product / (length(left) * length(right) || 1);
  },
};

/** Scores every pair of a record's sentences by a baseline. */
export function alignByBaseline(record: AlignmentRecord, likeness: Likeness): Prediction {
  const vocabulary = createVocabulary();
  const a = prepareArticle(articleFromSentences(record.a, 'a'), vocabulary);
  const b = prepareArticle(articleFromSentences(record.b, 'b'), vocabulary);
  const total = a.sentences.length + b.sentences.length;
  const rarity = (stem: number) => Math.log(total / ((a.frequency.get(stem) ?? 0) + (b.frequency.get(stem) ?? 0)));
  const pairs = a.sentences.flatMap((x, i) =>
    b.sentences.flatMap((y, j) => {
      const score = likeness(x, y, rarity);
      return score > 0 ? [{ a: i, b: j, score }] : [];
    }),
  );
  return { record, pairs, passages: [] };
}
