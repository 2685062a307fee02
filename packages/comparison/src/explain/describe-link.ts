import type { Likeness, Link, Strength } from '../comparison.ts';
import type { ScoredPassage } from '../align/alignment.ts';
import { cuts } from '../align/align-sentences.ts';
import { explainLink } from './explain-link.ts';
import type { Joined } from '../align/join-pairs.ts';
import { intersect } from '../prepare/intersect.ts';
import { joinSentences } from '../prepare/join-sentences.ts';
import type { PreparedSentence, WeighedPair } from '../prepare/prepared.ts';
import { chanceOf } from './chance-of.ts';

/** Share of the lighter passage's weight that must be shared for a link to count as the same words. */
const sameWords = 0.75;

/** Sentences that were joined, as a link: what speaks for its passages, and for each further sentence. */
export function describeLink(joined: Joined, articles: WeighedPair, chanceScores?: readonly number[]): Link {
  const { a, b, pairs, score, also } = joined;
  return {
    a,
    b,
    pairs,
    also: also.map((one) => ({
      ...one,
      ...describeLikeness({ a: [one.a], b: [one.b], score: one.score }, articles, chanceScores),
    })),
    score,
    ...describeLikeness(joined, articles, chanceScores),
  };
}

function describeLikeness(
  passages: ScoredPassage,
  articles: WeighedPair,
  chanceScores: readonly number[] | undefined,
): Likeness {
  const { a, b, weights } = articles;
  const { score } = passages;
  const passageA = joinSentences(passages.a.flatMap((index) => a.sentences[index] ?? []));
  const passageB = joinSentences(passages.b.flatMap((index) => b.sentences[index] ?? []));
  const { reasons, bounded } = explainLink(passages, articles);
  return {
    strength: strengthOf(passageA, passageB, score, weights),
    quoted: reasons.some((reason) => reason.kind === 'quotation') ? 'both' : quotedSides(passageA, passageB),
    reasons,
    chance: chanceOf(score, chanceScores),
    ...(bounded ? { bounded: true as const } : {}),
  };
}

function strengthOf(a: PreparedSentence, b: PreparedSentence, score: number, weights: Float64Array): Strength {
  const weigh = (words: readonly number[]) => words.reduce((sum, word) => sum + (weights[word] ?? 0), 0);
  const shared = weigh(intersect(a.bag, b.bag)) / (Math.min(weigh(a.bag), weigh(b.bag)) || 1);
  if (shared >= sameWords) return 'same words';
  return score >= cuts.balanced ? 'reworded' : 'loose';
}

/** A side counts as quoted where at least a third of the passage's words stand inside quotation marks. */
function quotedSides(a: PreparedSentence, b: PreparedSentence): Link['quoted'] {
  const isQuoted = (passage: PreparedSentence) => passage.quoted.filter(Boolean).length * 3 >= passage.quoted.length;
  if (isQuoted(a)) return isQuoted(b) ? 'both' : 'a';
  return isQuoted(b) ? 'b' : 'neither';
}
