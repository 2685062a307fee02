import type { PreparedSentence } from './prepared.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A sparse vector of length one: ids, each once, and their values. */
export type SparseVector = { ids: Int32Array; values: Float64Array };

/** The stem vectors of sentences: √count · weight, scaled to length one; their ids ascend. */
export function stemVectors(sentences: readonly PreparedSentence[], weights: Float64Array): SparseVector[] {
  return sentences.map(({ bag, counts }) => {
    const values = new Float64Array(bag.length);
    for (let k = 0; k < bag.length; k++) values[k] = Math.sqrt(counts[k] ?? 0) * (weights[bag[k] ?? 0] ?? 0);
    return { ids: new Int32Array(bag), values: scale(values) };
  });
}

/** By stem id: what it adds to each of its 4-grams; and room to add them up, by 4-gram, all zeros before and after. */
export type GramStore = { parts: Float64Array; sums: Float64Array; found: Int32Array };

/** What vectors of 4-grams are made of, between two articles. */
export function gramStore(weights: Float64Array, { grams, gramsOf }: Vocabulary): GramStore {
  const parts = weights.map((weight, word) => (weight * weight) / Math.sqrt(gramsOf[word]?.length ?? 1));
  return { parts, sums: new Float64Array(grams.size), found: new Int32Array(grams.size) };
}

/**
 * The character 4-gram vectors: every 4-gram carries the weights of the words it stands in, scaled to length one. Their ids come as
 * the words bring them, in no order: `cosineWith` is for these.
 */
export function gramVectors(
  sentences: readonly { bag: readonly number[] }[],
  { parts, sums, found }: GramStore,
  { gramsOf }: Pick<Vocabulary, 'gramsOf'>,
): SparseVector[] {
  return sentences.map(({ bag }) => {
    let count = 0;
    for (const word of bag) {
      const part = parts[word] ?? 0;
      if (part === 0) continue;
      for (const gram of gramsOf[word] ?? []) {
        const sum = sums[gram] ?? 0;
        if (sum === 0) found[count++] = gram;
        sums[gram] = sum + part;
      }
    }
    const ids = found.slice(0, count);
    const values = new Float64Array(ids.length);
    for (let k = 0; k < ids.length; k++) {
      const gram = ids[k] ?? 0;
      values[k] = sums[gram] ?? 0;
      sums[gram] = 0;
    }
    return { ids, values: scale(values) };
  });
}

/** Spreads a vector over an array with a place for every id, which must be all zeros; with `clear`, sets its places back to 0. */
export function spread({ ids, values }: SparseVector, over: Float64Array, clear = false): void {
  for (let k = 0; k < ids.length; k++) over[ids[k] ?? 0] = clear ? 0 : (values[k] ?? 0);
}

/** The cosine of a vector and one that is spread over an array; of vectors of stems the same as `cosine`, to the last digit. */
export function cosineWith(over: Float64Array, { ids, values }: SparseVector): number {
  let sum = 0;
  for (let k = 0; k < ids.length; k++) sum += (over[ids[k] ?? 0] ?? 0) * (values[k] ?? 0);
  return sum;
}

/** The cosine of two vectors of length one whose ids ascend, as those of stems do: a merge over them. */
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
