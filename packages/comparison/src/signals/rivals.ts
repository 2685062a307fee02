import { firstPlace } from '../prepare/first-place.ts';
import { shareOf } from './share-of.ts';

/** How a pair stands among those of the same sentence: its rank, their best score, and the mean of the top four others. */
export type Rival = { rank: number; best: number; next: number; others: number };

/** How many of the best others a pair is held against, so that a long tail of faint likenesses says nothing. Chosen by hand. */
const mostOthers = 4;

/** By pair: its rank among the pairs of the same sentence, their best score, and the mean of the top four others. */
export function rivals(sentenceOf: readonly number[], base: readonly number[]): Rival[] {
  const groups = new Map<number, number[]>();
  sentenceOf.forEach((sentence, k) => {
    const group = groups.get(sentence);
    if (group) group.push(k);
    else groups.set(sentence, [k]);
  });
  const result: Rival[] = [];
  for (const group of groups.values()) {
    const scores = new Float64Array(group.length);
    group.forEach((k, place) => (scores[place] = base[k] ?? 0));
    scores.sort().reverse();
    const best = scores[0] ?? 0;
    for (const k of group) {
      const rank = firstPlace(scores.length, (place) => (scores[place] ?? 0) <= (base[k] ?? 0)) + 1;
      let sum = 0;
      let count = 0;
      for (let place = 0; place < scores.length && count < mostOthers; place++) {
        if (place === rank - 1) continue;
        sum += scores[place] ?? 0;
        count++;
      }
      const next = scores[rank === 1 ? 1 : 0] ?? 0;
      result[k] = { rank, best, next, others: shareOf(sum, count) };
    }
  }
  return result;
}
