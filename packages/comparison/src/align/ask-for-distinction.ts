import type { ScoredPair } from './alignment.ts';
import type { Occasion } from '../comparison.ts';
import { lift } from './lift.ts';
import { closeKinship } from '../signals/measure-kinship.ts';
import type { Measured } from '../signals/measure-pairs.ts';

/**
 * How distinctive what a pair shares has to be (`distinctiveness`, in rare words: a wholly rare one is 1), in words, and in log odds.
 * Chosen by hand, on labelled news and the built-in articles: what is taken costs labelled links next to nothing, and leaves next to
 * no links between reports of different talks.
 */
export const defaults = {
  /** In articles of kin: something, and more than names of office and of the main actors. */
  inKin: 0.1,
  /** With less than that a pair of such articles needs so many words of its own (`countOwnWords`), and loses so much for each it lacks. */
  ownWords: 2,
  lacking: 2.2,
  /** In other articles any pair loses this, since most such likenesses are coincidence, */
  coincidence: 1,
  /** and where it shares less than one wholly rare word and a little more, this, and so much for each that is missing. */
  inOthers: 1.05,
  plain: 2,
  missing: 6,
  /** A pair that shares this much shows by itself that the articles report the same. */
  strong: 2,
  /** With so many such sentences on either side articles count as kin, however few words they share: one may be chance. */
  strongPairs: 2,
};

/**
 * Scores after asking each pair for something of its own: the less it has, the less it counts for. Where two articles are no kin it
 * has to show more: reports of two rounds of talks name the same people in the same offices. Articles are kin where their occasion
 * says that they report the same, none where it says that they do not; where it does not say, their words tell.
 */
export function askForDistinction(
  pairs: readonly ScoredPair[],
  measured: Measured,
  occasion: Occasion['verdict'],
): ScoredPair[] {
  const isKin = occasion === 'same' || (occasion !== 'different' && areKin(measured));
  const lost = isKin ? lostInKin : lostInOthers;
  return pairs.map((pair, k) => ({
    ...pair,
    score: pair.score === 0 ? 0 : lift(pair.score, -lost(measured.distinct[k] ?? 0, measured.ownWords[k] ?? 0)),
  }));
}

/** Between articles that report the same, a pair of little distinction counts for less, most of all where it shares but names. */
function lostInKin(distinct: number, ownWords: number): number {
  if (distinct >= defaults.inKin) return 0;
  return defaults.lacking * Math.max(0, defaults.ownWords - ownWords);
}

/** Between others it is coincidence, and what looks like a link is less likely one. */
function lostInOthers(distinct: number): number {
  const missing = defaults.inOthers - distinct;
  return defaults.coincidence + (missing > 0 ? defaults.plain + defaults.missing * missing : 0);
}

function areKin({ kinship, pairs, distinct }: Measured): boolean {
  if (kinship >= closeKinship) return true;
  const strong = pairs.filter((_, k) => (distinct[k] ?? 0) >= defaults.strong);
  return (
    new Set(strong.map((pair) => pair.a)).size >= defaults.strongPairs &&
    new Set(strong.map((pair) => pair.b)).size >= defaults.strongPairs
  );
}
