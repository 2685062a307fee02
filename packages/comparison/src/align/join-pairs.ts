import type { ScoredPair, ScoredPassage } from './alignment.ts';
import { inOrderOfA, keyOf, type SentencePair } from '../candidates/sentence-pair.ts';

/**
 * Sentences that are to be one link: one and one, or two or three neighbours and one; the pairs that join them, each with the score
 * from which on it is shown; the score of them together, and further sentences that say the same as one of them.
 */
export type Joined = ScoredPassage & { pairs: ScoredPair[]; also: Further[] };

/** Such a pair; `side` tells which of its sentences is the further one. */
export type Further = ScoredPair & { side: 'a' | 'b' };

/**
 * Makes links of the pairs and passages that reach `cut`, the surest first. Where all their sentences are free they become a link of
 * their own, and no other link takes these sentences; a pair of which a sentence is taken hangs on that link as a further one (on the
 * surer link where both are). So no sentence is joined to another through a third; and since each step depends on surer ones alone,
 * what a higher cut joins a lower one joins as well. Links follow A's order. O(K log K) for K pairs.
 */
export function joinPairs(
  { pairs, passages }: { pairs: readonly ScoredPair[]; passages: readonly ScoredPassage[] },
  cut: number,
): Joined[] {
  const isLikely = ({ score }: { score: number }) => score > 0 && score >= cut;
  const likelyPairs = pairs.filter(isLikely);
  const singles = likelyPairs.map(({ a, b, score }) => ({ a: [a], b: [b], score }));
  const likely = [...passages.filter(isLikely), ...singles].sort(surestFirst);
  const takenA = new Map<number, Joined>();
  const takenB = new Map<number, Joined>();
  const ownScore = new Map(likelyPairs.map((pair) => [keyOf(pair), pair.score]));
  const links: Joined[] = [];
  for (const { a, b, score } of likely) {
    const isFree = !a.some((index) => takenA.has(index)) && !b.some((index) => takenB.has(index));
    if (isFree) {
      const within = a.flatMap((left) => b.map((right) => ({ a: left, b: right })));
      const raised = within.map((pair) => ({ ...pair, score: Math.max(score, ownScore.get(keyOf(pair)) ?? 0) }));
      const link: Joined = { a, b, pairs: raised, score, also: [] };
      links.push(link);
      for (const index of a) takenA.set(index, link);
      for (const index of b) takenB.set(index, link);
    } else if (a.length === 1 && b.length === 1) {
      hang({ a: a[0] ?? 0, b: b[0] ?? 0, score }, takenA, takenB);
    }
  }
  for (const link of links) link.also.sort(inOrderOfA);
  return links.sort((x, y) => (x.a[0] ?? 0) - (y.a[0] ?? 0));
}

type Taken = ReadonlyMap<number, Joined>;

/** Hangs a pair on the link that has one of its sentences, unless one link has both. */
function hang(pair: ScoredPair, takenA: Taken, takenB: Taken): void {
  const [ofA, ofB] = [takenA.get(pair.a), takenB.get(pair.b)];
  if (ofA === ofB) return;
  if (ofA && (!ofB || ofA.score >= ofB.score)) ofA.also.push({ ...pair, side: 'b' });
  else ofB?.also.push({ ...pair, side: 'a' });
}

/** The highest score first; of equal ones the longer passage, and then the earlier. */
function surestFirst(x: ScoredPassage, y: ScoredPassage): number {
  return y.score - x.score || y.a.length + y.b.length - x.a.length - x.b.length || inOrderOfA(firstOf(x), firstOf(y));
}

function firstOf({ a, b }: ScoredPassage): SentencePair {
  return { a: a[0] ?? 0, b: b[0] ?? 0 };
}
