import type { ScoredPair } from './alignment.ts';
import { lift } from './lift.ts';
import { closeKinship } from '../signals/measure-kinship.ts';
import type { Measured } from '../signals/measure-pairs.ts';

/**
 * How distinctive what a pair shares has to be (`distinctiveness`, in rare words: a wholly rare one is 1), in words, and in log odds.
 * All chosen by hand, on labelled news and the built-in articles, so that links between reports of different talks are next to none.
 */
export const defaults = {
  /** In articles of kin: something, and more than names of office and of the main actors. */
  inKin: 0.1,
  /** With less than that, a pair of such articles needs so many words of its own (`countOwnWords`), and loses so much. */
  ownWords: 2,
  plain: 1.5,
  /** In other articles. One wholly rare word is worth 1, so one word alone never suffices. */
  inOthers: 1.05,
  /** What any pair of these loses: most such likenesses are coincidence. */
  coincidence: 1,
  /** A pair that shares this much shows by itself that the articles report the same. */
  strong: 2,
  /** With so many such sentences on either side articles count as kin, however few words they share: one may be chance. */
  strongPairs: 2,
};

/**
 * Scores after asking each pair for something of its own: without it a pair scores nothing. Where two articles are no kin it has to
 * show more: reports of two rounds of talks name the same people in the same offices.
 */
export function askForDistinction(pairs: readonly ScoredPair[], measured: Measured): ScoredPair[] {
  const allow = areKin(measured) ? allowInKin : allowInOthers;
  return pairs.map((pair, k) => ({
    ...pair,
    score: allow(pair.score, measured.distinct[k] ?? 0, measured.ownWords[k] ?? 0),
  }));
}

/** Between articles that report the same, a pair of little distinction has to share some words of its own and counts for less. */
function allowInKin(score: number, distinct: number, ownWords: number): number {
  if (distinct >= defaults.inKin) return score;
  return ownWords < defaults.ownWords ? 0 : lift(score, -defaults.plain);
}

/** Between others it is coincidence, and what looks like a link is less likely one. */
function allowInOthers(score: number, distinct: number): number {
  return distinct < defaults.inOthers ? 0 : lift(score, -defaults.coincidence);
}

function areKin({ kinship, pairs, distinct }: Measured): boolean {
  if (kinship >= closeKinship) return true;
  const strong = pairs.filter((_, k) => (distinct[k] ?? 0) >= defaults.strong);
  return (
    new Set(strong.map((pair) => pair.a)).size >= defaults.strongPairs &&
    new Set(strong.map((pair) => pair.b)).size >= defaults.strongPairs
  );
}
