import type { ScoredPair } from './alignment.ts';
import { joinSentences } from '../prepare/join-sentences.ts';
import type { Measured } from '../signals/measure-pairs.ts';
import { refuseAlone } from './refuse-alone.ts';
import { readFeatures, type SentenceFeatures } from '../signals/pair-tables.ts';
import type { Prepared, PreparedPair, PreparedSentence } from '../prepare/prepared.ts';
import { isContent, type Vocabulary } from '../prepare/vocabulary.ts';
import { cosineWith, spread } from '../prepare/sentence-vectors.ts';
import { scorerOf, type LinkModel } from './score-pairs.ts';
import { scoreTogether } from './score-together.ts';

/** A sentence with fewer content words than this cannot be judged alone. Chosen by hand: what three say is coincidence as often as not. */
const shortest = 4;
/** Sentences; a longer run is a speech, and no one statement. Chosen by hand. */
const longestRun = 8;

/**
 * Judges short sentences together: a run of them inside one quotation ("It has to be verifiable. It has to be credible.") is scored
 * as one sentence against each sentence of the other side, and every member that shares a content word with it takes that score
 * where it is higher than its own. A short one that stands in no run has to be alike exactly or held by its neighbours (`refuseAlone`).
 */
export function judgeShortSentences(
  pairs: readonly ScoredPair[],
  measured: Measured,
  articles: PreparedPair,
  model: LinkModel,
): ScoredPair[] {
  const { a, b, vocabulary } = articles;
  const runsA = findRuns(a, vocabulary);
  const runsB = findRuns(b, vocabulary);
  const judging = { pairs, measured, vocabulary, score: scorerOf(model) };
  const raised = new Map<number, number>();
  const raise = ([k, score]: readonly [number, number]) => raised.set(k, Math.max(raised.get(k) ?? 0, score));
  judgeRuns(runsA, 'a', a, measured.featuresB, judging).forEach(raise);
  judgeRuns(runsB, 'b', b, measured.featuresA, judging).forEach(raise);
  const together = pairs.map((pair, k) =>
    (raised.get(k) ?? 0) > pair.score ? { ...pair, score: raised.get(k) ?? 0 } : pair,
  );
  return refuseAlone(together, aloneOf(a, runsA, vocabulary), aloneOf(b, runsB, vocabulary), articles);
}

type Judging = {
  pairs: readonly ScoredPair[];
  measured: Measured;
  vocabulary: Vocabulary;
  score: (signals: ArrayLike<number>) => number;
};

/** The scores that pairs get because their sentence stands in a run: places in `pairs`, each with the score of the run. */
function judgeRuns(
  runs: readonly number[][],
  side: 'a' | 'b',
  own: Prepared,
  others: readonly SentenceFeatures[],
  judging: Judging,
): [place: number, score: number][] {
  if (runs.length === 0) return [];
  const { pairs, measured, vocabulary } = judging;
  const otherSide = side === 'a' ? 'b' : 'a';
  const placesOf = Map.groupBy(pairs.keys(), (k) => pairs[k]?.[side]);
  const joined = runs.map((run) => joinSentences(run.flatMap((index) => own.sentences[index] ?? [])));
  const features = readFeatures(joined, measured.tables);
  const spreadOut = new Float64Array(vocabulary.grams.size);
  return runs.flatMap((run, at) => {
    const left = features[at];
    if (!left) return [];
    spread(left.grams, spreadOut);
    const places = run.flatMap((index) => placesOf.get(index) ?? []);
    const meetings = Map.groupBy(places, (k) => pairs[k]?.[otherSide]);
    const scores = [...meetings].flatMap(([partner, meeting]) => {
      const right = partner === undefined ? undefined : others[partner];
      const around = measured.signals[greatest(meeting, (k) => pairs[k]?.score ?? 0)];
      if (!right || !around) return [];
      const together = scoreTogether(left, right, { gramCosine: cosineWith(spreadOut, right.grams), around }, judging);
      const alike = meeting.filter((k) => {
        const member = own.sentences[pairs[k]?.[side] ?? -1];
        return member !== undefined && sharesContent(member, right.sentence, vocabulary);
      });
      return alike.map((k): [number, number] => [k, together]);
    });
    spread(left.grams, spreadOut, true);
    return scores;
  });
}

function greatest(places: readonly number[], of: (place: number) => number): number {
  return places.reduce((best, one) => (of(one) > of(best) ? one : best), places[0] ?? -1);
}

/** Short sentences that stand in no run. */
function aloneOf({ sentences }: Prepared, runs: readonly number[][], vocabulary: Vocabulary): Set<number> {
  const inRun = new Set(runs.flat());
  const short = [...sentences.keys()].filter((index) => isShort(sentences[index], vocabulary));
  return new Set(short.filter((index) => !inRun.has(index)));
}

/** Runs of two to eight short sentences that follow one another within one quotation. */
function findRuns(prepared: Prepared, vocabulary: Vocabulary): number[][] {
  const runs: number[][] = [];
  let run: number[] = [];
  const close = () => {
    if (run.length > 1 && run.length <= longestRun) runs.push(run);
    run = [];
  };
  prepared.sentences.forEach((sentence, index) => {
    const before = prepared.sentences[index - 1];
    const goesOn = (sentence.quoted[0] ?? false) && (before?.quoted.at(-1) ?? false);
    if (!goesOn) close();
    if (sentence.quoted.some(Boolean) && isShort(sentence, vocabulary)) run.push(index);
    else close();
  });
  close();
  return runs;
}

function isShort(sentence: PreparedSentence | undefined, vocabulary: Vocabulary): boolean {
  let content = 0;
  for (const word of sentence?.bag ?? []) if (isContent(word, vocabulary) && ++content === shortest) return false;
  return true;
}

function sharesContent(x: PreparedSentence, y: PreparedSentence, vocabulary: Vocabulary): boolean {
  const other = new Set(y.bag);
  return x.bag.some((word) => other.has(word) && isContent(word, vocabulary));
}
