/** How a pair stands among those of the same sentence: its rank, their best score, and the mean of the top four others. */
export type Rival = { rank: number; best: number; next: number; others: number };
/** Of a sentence with one pair only. */
export const noRival: Rival = { rank: 1, best: 0, next: 0, others: 0 };

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
    const scores = group.map((k) => base[k] ?? 0).sort((x, y) => y - x);
    for (const k of group) {
      const score = base[k] ?? 0;
      const rank = scores.indexOf(score) + 1;
      const others = scores.filter((_, place) => place !== rank - 1).slice(0, 4);
      const mean = others.length === 0 ? 0 : others.reduce((x, y) => x + y, 0) / others.length;
      result[k] = { rank, best: scores[0] ?? 0, next: others[0] ?? 0, others: mean };
    }
  }
  return result;
}
