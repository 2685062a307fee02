import type { ScoredPair, ScoredPassage } from './alignment.ts';
import { lift, logOdds } from './lift.ts';
import { keyOf } from '../candidates/sentence-pair.ts';
import { intersect } from '../prepare/intersect.ts';
import { joinSentences } from '../prepare/join-sentences.ts';
import type { PreparedPair } from '../prepare/prepared.ts';
import { cosine } from '../prepare/sentence-vectors.ts';
import { isContent } from '../prepare/vocabulary.ts';
import type { Measured } from '../signals/measure-pairs.ts';
import { readFeatures, type SentenceFeatures } from '../signals/pair-tables.ts';
import { scorerOf, type LinkModel } from './score-pairs.ts';
import { scoreTogether } from './score-together.ts';

/** Sentences, and a chance of 0..1. Chosen by hand and on labelled news. */
export const defaults = {
  /** More neighbours than this are no passage that a reader takes in at once. */
  most: 3,
  /** What a part of a passage must reach alone. */
  part: 0.3,
};

/** What judging passages needs: the candidate pairs with their scores by the model alone, and scores after all rules. */
type Judged = { alone: readonly ScoredPair[]; pairs: readonly ScoredPair[]; measured: Measured };

/**
 * Passages of two or three neighbours that together say what one sentence of the other article says: each part shares a content
 * word with it that no other part has and says it more surely than any other sentence there, and joined into one sentence they score higher than any of them and any two of them. What the
 * rules took from the best part they take from the passage. From either side, so it is symmetric.
 */
export function judgePassages(judged: Judged, articles: PreparedPair, model: LinkModel): ScoredPassage[] {
  const { alone, pairs, measured } = judged;
  const likely = pairs.filter(({ score }) => score >= defaults.part);
  const scores = new Map(likely.map((pair) => [keyOf(pair), pair.score]));
  const parts: Part[] = [];
  alone.forEach((pair, place) => {
    const score = scores.get(keyOf(pair));
    if (score !== undefined) parts.push({ ...pair, place, alone: pair.score, score });
  });
  const judging = { parts, measured, articles, score: scorerOf(model) };
  return [
    ...judgeSide('a', judging).map(({ run, partner, score }) => ({ a: run, b: [partner], score })),
    ...judgeSide('b', judging).map(({ run, partner, score }) => ({ a: [partner], b: run, score })),
  ];
}

/** A pair that may be part of a passage: its place among the candidates, and its score by the model alone and in the end. */
type Part = ScoredPair & { place: number; alone: number };
type Judging = {
  parts: readonly Part[];
  measured: Measured;
  articles: PreparedPair;
  score: (signals: ArrayLike<number>) => number;
};
type Run = { run: number[]; partner: number; score: number };

/** Runs of sentences on `side` with the sentence of the other side that they say together. */
function judgeSide(side: 'a' | 'b', judging: Judging): Run[] {
  const other = side === 'a' ? 'b' : 'a';
  const join = joinerOf(side, judging);
  const surest = new Map<number, number>();
  for (const part of judging.parts) surest.set(part[side], Math.max(part.score, surest.get(part[side]) ?? 0));
  // A sentence that another one says better is matched with that one.
  const own = judging.parts.filter((part) => part.score === surest.get(part[side]));
  return [...Map.groupBy(own, (part) => part[other])].flatMap(([partner, parts]) => {
    const byOwn = new Map(parts.map((part) => [part[side], part]));
    const together = new Map<string, number>();
    const found: Run[] = [];
    for (let length = 2; length <= defaults.most; length++) {
      for (const first of byOwn.keys()) {
        const run = Array.from({ length }, (_, step) => first + step);
        const members = run.flatMap((index) => byOwn.get(index) ?? []);
        if (members.length < length || !eachAdds(run, partner, side, judging.articles)) continue;
        const best = members.reduce((x, y) => (y.alone > x.alone ? y : x));
        const joined = join(run, best);
        together.set(run.join(' '), joined);
        const shorter = [run.slice(1), run.slice(0, -1)].map((part) => together.get(part.join(' ')) ?? 0);
        if (joined <= Math.max(best.alone, ...shorter)) continue;
        found.push({ run, partner, score: scoreRun(joined, best, members) });
      }
    }
    return found;
  });
}

/**
 * The score of a passage that is worth more than its parts: half-way, in log odds, from what it scores as one sentence to its weakest
 * part (on labelled news either of them alone was wrong about how many are right), and never below its best part.
 */
function scoreRun(joined: number, best: Part, members: readonly Part[]): number {
  const taken = logOdds(best.score) - logOdds(best.alone);
  const weakest = Math.min(...members.map(({ score }) => score));
  return Math.max(
    lift(weakest, (logOdds(joined) + taken - logOdds(weakest)) / 2),
    ...members.map(({ score }) => score),
  );
}

/** A function that scores a run as one sentence with the partner that its best part has; each run is joined once. */
function joinerOf(side: 'a' | 'b', judging: Judging): (run: readonly number[], best: Part) => number {
  const { measured, articles } = judging;
  const joined = new Map<string, SentenceFeatures | undefined>();
  const others = side === 'a' ? measured.featuresB : measured.featuresA;
  const featuresOf = (run: readonly number[]) => {
    const key = run.join(' ');
    const known = joined.get(key);
    if (known) return known;
    const sentences = run.flatMap((index) => articles[side].sentences[index] ?? []);
    const [features] = readFeatures([joinSentences(sentences)], measured.tables);
    joined.set(key, features);
    return features;
  };
  return (run, best) => {
    const [own, other] = [featuresOf(run), others[best[side === 'a' ? 'b' : 'a']]];
    const around = measured.signals[best.place];
    if (!own || !other || !around) return 0;
    return scoreTogether(own, other, { gramCosine: cosine(own.grams, other.grams), around }, judging);
  };
}

/** Whether each sentence of a run shares a content word with the partner that no other of the run has. */
function eachAdds(
  run: readonly number[],
  partner: number,
  side: 'a' | 'b',
  { a, b, vocabulary }: PreparedPair,
): boolean {
  const [own, other] = side === 'a' ? [a, b] : [b, a];
  const shared = run.map((index) =>
    intersect(own.sentences[index]?.bag ?? [], other.sentences[partner]?.bag ?? []).filter((word) =>
      isContent(word, vocabulary),
    ),
  );
  return shared.every((words, k) =>
    words.some((word) => shared.every((others, l) => l === k || !others.includes(word))),
  );
}
