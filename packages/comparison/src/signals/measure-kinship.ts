import type { Prepared } from '../prepare/prepared.ts';
import type { Vocabulary } from '../prepare/vocabulary.ts';
import { shareOf } from './share-of.ts';

/** Background weight, 0..1, from which a word counts as rare here: of the table of speeches only its rarest rows. Chosen by hand. */
const rare = 0.8;

/**
 * The kinship, 0..1, below which articles have no more in common than two reports on the same people and places. Chosen between
 * the labelled reports of one event and the reports of different events on one beat (`measureKinship`).
 */
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
  return shareOf(shared.length, Math.sqrt(rareA.length * rareB.length));
}
