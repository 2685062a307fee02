import type { Link, Strength } from '../comparison.ts';
import { cuts } from '../align/align-sentences.ts';
import { explainLink } from './explain-link.ts';
import type { Group } from '../align/group-pairs.ts';
import { intersect } from '../prepare/intersect.ts';
import { joinSentences } from '../prepare/join-sentences.ts';
import type { PreparedSentence, WeighedPair } from '../prepare/prepared.ts';
import { chanceOf } from './chance-of.ts';

/** Share of the lighter passage's weight that must be shared for a link to count as the same words. */
const sameWords = 0.75;

/** A group of pairs as a link: its score is that of its surest pair. */
export function describeLink(group: Group, articles: WeighedPair, chanceScores?: readonly number[]): Link {
  const { a, b, weights } = articles;
  const score = group.pairs.reduce((best, pair) => Math.max(best, pair.score), 0);
  const passageA = joinSentences(group.a.flatMap((index) => a.sentences[index] ?? []));
  const passageB = joinSentences(group.b.flatMap((index) => b.sentences[index] ?? []));
  const { reasons, bounded } = explainLink(group, articles);
  return {
    a: group.a,
    b: group.b,
    pairs: group.pairs,
    score,
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
