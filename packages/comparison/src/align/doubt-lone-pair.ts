import type { ScoredPair } from './alignment.ts';
import { lift, logOdds } from './lift.ts';

/** Sentences; articles with fewer may well have one thing only to say alike. Chosen by hand. */
const fewestSentences = 8;

/**
 * Reports of one event share more than one statement. Where a single pair of sentences in two whole articles reaches the cut, it is
 * the likeliest of hundreds of coincidences and has to be surer: its score is lowered so that it reaches the cut only where it
 * reached the higher one before. Pairs that share a sentence with the best are no company to it.
 *
 * @param shorter how many sentences the shorter article has
 */
export function doubtLonePair(
  pairs: readonly ScoredPair[],
  shorter: number,
  cuts: { cut: number; higher: number },
): ScoredPair[] {
  const found = pairs.filter((pair) => pair.score >= cuts.cut);
  const [first] = found;
  if (!first || shorter < fewestSentences) return [...pairs];
  const best = found.reduce((x, y) => (y.score > x.score ? y : x), first);
  if (found.some((pair) => pair.a !== best.a && pair.b !== best.b)) return [...pairs];
  const by = logOdds(cuts.cut) - logOdds(cuts.higher);
  return pairs.map((pair) => (found.includes(pair) ? { ...pair, score: lift(pair.score, by) } : pair));
}
