import type { Prepared } from './prepared.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Shares of a weight, 0..1. */
export const defaults = {
  /** Share of the background weight; the rest is local. Half and half was best on labelled news (a plateau from .4 to .6). */
  background: 0.5,
  /** What is left of the weight of a title of office, or of a name that only ever leads to another (`John` before `Kerry`). */
  attached: 0.3,
};

/**
 * The weight of every stem for one pair of articles, by stem id, 0..1: its rarity in the language at large blended with its rarity
 * in these two texts, ln((S + 1) / df) / ln(S + 1) over their S sentences. The first alone misses what both texts repeat all
 * along; the second alone makes the event's own words worthless.
 */
export function weighWords(a: Prepared, b: Prepared, vocabulary: Vocabulary, options = defaults): Float64Array {
  const weights = new Float64Array(vocabulary.background.length);
  const total = Math.log(a.sentences.length + b.sentences.length + 1);
  const weigh = (word: number) => {
    const frequency = (a.frequency.get(word) ?? 0) + (b.frequency.get(word) ?? 0);
    const attached = vocabulary.isOffice[word] || isForename(word, a, b);
    weights[word] = blendRarity(vocabulary.background[word], frequency, total, attached, options);
  };
  for (const word of a.frequency.keys()) weigh(word);
  for (const word of b.frequency.keys()) if (!a.frequency.has(word)) weigh(word);
  return weights;
}

/**
 * The weight of a stem that stands in `frequency` sentences of those whose ln(S + 1) is `total`; `attached` as in `defaults`. A stem
 * that stands in none has no local rarity.
 */
export function blendRarity(
  background: number | undefined,
  frequency: number,
  total: number,
  attached: boolean | undefined,
  { background: share, attached: left } = defaults,
): number {
  const local = frequency === 0 ? 0 : (total - Math.log(frequency)) / total;
  return (attached ? left : 1) * (share * (background ?? 0) + (1 - share) * local);
}

/** Whether every article that uses a name only ever writes it before another name, and both before the same one. */
function isForename(word: number, a: Prepared, b: Prepared): boolean {
  if (!a.ledTo.has(word) && !b.ledTo.has(word)) return false;
  const users = [a, b].filter(({ frequency }) => frequency.has(word));
  const next = users.map(({ ledTo }) => ledTo.get(word));
  return next.every((name) => name !== undefined && name === next[0]);
}
