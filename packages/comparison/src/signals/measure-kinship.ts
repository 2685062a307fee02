import type { Prepared } from '../prepare/prepared.ts';
import type { Vocabulary } from '../prepare/vocabulary.ts';
import { shareOf } from './share-of.ts';
import { topicalWeight } from '../words/rarity.ts';

/**
 * From this kinship on, 0..1, articles are kin: below it they have no more in common than two reports on the same people and places.
 * Chosen between the labelled reports of one event and the reports of different events on one beat (`measureKinship`).
 */
export const closeKinship = 0.111;

/**
 * How much two articles share of their rare words, names and titles of office apart: the cosine of the two sets, 0..1. Labelled
 * reports of one event lie between .1 and .4, reports of different events on one beat below .1: names and topics alone tell
 * neither.
 */
export function measureKinship(a: Prepared, b: Prepared, vocabulary: Vocabulary): number {
  const isTopical = (word: number) =>
    (vocabulary.background[word] ?? 0) >= topicalWeight &&
    !vocabulary.isOffice[word] &&
    !a.names.has(word) &&
    !b.names.has(word);
  const topicalA = [...a.frequency.keys()].filter(isTopical);
  const topicalB = [...b.frequency.keys()].filter(isTopical);
  const shared = topicalA.filter((word) => b.frequency.has(word));
  return shareOf(shared.length, Math.sqrt(topicalA.length * topicalB.length));
}
