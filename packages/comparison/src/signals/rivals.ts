import { shareOf } from './share-of.ts';

/** How a pair stands among those of the same sentence: its rank, their best score, and the mean of the top four others. */
export type Rival = { rank: number; best: number; next: number; others: number };

/** How many of the best others a pair is held against, so that a long tail of faint likenesses says nothing. Chosen by hand. */
const mostOthers = 4;

/** By pair: its rank among the pairs of the same sentence, their best score, and the mean of the top four others. */
export function rivals(sentenceOf: readonly number[], base: readonly number[]): Rival[] {
  const groups: number[][] = [];
  sentenceOf.forEach((sentence, k) => (groups[sentence] ??= []).push(k));
  const result = new Array<Rival>(sentenceOf.length);
  groups.forEach((group) => {
    const { length } = group;
    const ascending = new Float64Array(length);
    for (let place = 0; place < length; place++) ascending[place] = base[group[place] ?? 0] ?? 0;
    ascending.sort();
    /** The score at a place, counted from the highest. */
    const at = (place: number) => ascending[length - 1 - place] ?? 0;
    for (const k of group) {
      const higher = length - countUpTo(ascending, base[k] ?? 0);
      let sum = 0;
      let count = 0;
      for (let place = 0; place < length && count < mostOthers; place++) {
        if (place === higher) continue;
        sum += at(place);
        count++;
      }
      result[k] = { rank: higher + 1, best: at(0), next: at(higher === 0 ? 1 : 0), others: shareOf(sum, count) };
    }
  });
  return result;
}

/** How many of ascending scores are no higher than `limit`, by bisection. */
function countUpTo(ascending: Float64Array, limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
