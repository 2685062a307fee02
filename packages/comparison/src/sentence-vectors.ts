import type { PreparedSentence, Vocabulary } from './prepare-article.ts';

/** A sparse vector of length one: ids ascending, and their values. */
export type SparseVector = { ids: Int32Array; values: Float64Array };

/** The stem vectors of sentences: √count · weight, scaled to length one. */
export function stemVectors(sentences: readonly PreparedSentence[], weights: Float64Array): SparseVector[] {
  return sentences.map(({ bag, counts }) => {
    const values = new Float64Array(bag.length);
    for (let k = 0; k < bag.length; k++) values[k] = Math.sqrt(counts[k] ?? 0) * (weights[bag[k] ?? 0] ?? 0);
    return { ids: Int32Array.from(bag), values: scale(values) };
  });
}

/** The character 4-gram vectors: every 4-gram carries the weights of the words it stands in, scaled to length one. */
export function gramVectors(
  sentences: readonly PreparedSentence[],
  weights: Float64Array,
  vocabulary: Vocabulary,
): SparseVector[] {
  const sums = new Float64Array(vocabulary.grams.size);
  const seen = new Uint8Array(sums.length);
  return sentences.map((sentence) => {
    const touched: number[] = [];
    for (const word of sentence.bag) {
      const grams = vocabulary.gramsOf[word] ?? [];
      const part = (weights[word] ?? 0) ** 2 / Math.sqrt(grams.length);
      for (const gram of grams) {
        if (seen[gram] === 0) {
          seen[gram] = 1;
          touched.push(gram);
        }
        sums[gram] = (sums[gram] ?? 0) + part;
      }
    }
    const ids = Int32Array.from(touched).sort();
    const values = new Float64Array(ids.length);
    for (let k = 0; k < ids.length; k++) {
      const gram = ids[k] ?? 0;
      values[k] = sums[gram] ?? 0;
      sums[gram] = 0;
      seen[gram] = 0;
    }
    return { ids, values: scale(values) };
  });
}

/** The cosine of two vectors of length one: a merge over their ascending ids. */
export function cosine(x: SparseVector, y: SparseVector): number {
  const [idsX, idsY] = [x.ids, y.ids];
  const [endX, endY] = [idsX.length, idsY.length];
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < endX && j < endY) {
    const left = idsX[i] ?? 0;
    const right = idsY[j] ?? 0;
    if (left === right) sum += (x.values[i++] ?? 0) * (y.values[j++] ?? 0);
    else if (left < right) i++;
    else j++;
  }
  return sum;
}

function scale(values: Float64Array): Float64Array {
  let squares = 0;
  for (const value of values) squares += value * value;
  const length = Math.sqrt(squares);
  if (length > 0) for (let k = 0; k < values.length; k++) values[k] = (values[k] ?? 0) / length;
  return values;
}
