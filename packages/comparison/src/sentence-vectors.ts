import type { PreparedSentence, Vocabulary } from './prepare-article.ts';

/** A sparse vector of length one: ids ascending, and their values. */
export type SparseVector = { ids: number[]; values: number[] };

/** The stem vectors of sentences: √count · weight, scaled to length one. */
export function stemVectors(sentences: readonly PreparedSentence[], weights: Float64Array): SparseVector[] {
  return sentences.map((sentence) =>
    scale(
      sentence.bag,
      sentence.bag.map((word, k) => Math.sqrt(sentence.counts[k] ?? 0) * (weights[word] ?? 0)),
    ),
  );
}

/** The character 4-gram vectors: every 4-gram carries the weights of the words it stands in, scaled to length one. */
export function gramVectors(
  sentences: readonly PreparedSentence[],
  weights: Float64Array,
  vocabulary: Vocabulary,
): SparseVector[] {
  return sentences.map((sentence) => {
    const sums = new Map<number, number>();
    for (const word of sentence.bag) {
      const grams = vocabulary.gramsOf[word] ?? [];
      for (const gram of grams)
        sums.set(gram, (sums.get(gram) ?? 0) + (weights[word] ?? 0) ** 2 / Math.sqrt(grams.length));
    }
    const ids = [...sums.keys()].sort((x, y) => x - y);
    return scale(
      ids,
      ids.map((id) => sums.get(id) ?? 0),
    );
  });
}

/** The cosine of two vectors of length one: a merge over their ascending ids. */
export function cosine(x: SparseVector, y: SparseVector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < x.ids.length && j < y.ids.length;) {
    const left = x.ids[i] ?? 0;
    const right = y.ids[j] ?? 0;
    if (left === right) sum += (x.values[i++] ?? 0) * (y.values[j++] ?? 0);
    else if (left < right) i++;
    else j++;
  }
  return sum;
}

function scale(ids: number[], values: number[]): SparseVector {
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
  return { ids, values: length > 0 ? values.map((value) => value / length) : values };
}
