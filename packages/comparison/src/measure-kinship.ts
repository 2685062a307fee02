import type { Prepared, Vocabulary } from './prepare-article.ts';

/** Background weight from which a word counts as rare here. */
const rare = 0.8;

/** Articles below this have no more in common than two reports on the same people and places. */
export const related = 0.12;

/**
 * How much two articles share of their rare words, names and titles of office apart: the cosine of the two sets, 0..1. Labelled
 * reports of one event lie between .1 and .4, reports of different events on one beat below .1: names and topics alone tell
 * neither.
 */
export function measureKinship(a: Prepared, b: Prepared, vocabulary: Vocabulary): number {
  const isRare = (word: number) =>
    (vocabulary.background[word] ?? 0) >= rare &&
    !vocabulary.isOffice[word] &&
    !a.names.has(word) &&
    !b.names.has(word);
  const rareA = [...a.frequency.keys()].filter(isRare);
  const rareB = [...b.frequency.keys()].filter(isRare);
  const shared = rareA.filter((word) => b.frequency.has(word));
  return shared.length / Math.sqrt(rareA.length * rareB.length || 1);
}
