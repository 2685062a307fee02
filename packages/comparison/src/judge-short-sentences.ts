import type { ScoredPair } from './align-sentences.ts';
import { contentWeight } from './content-weight.ts';
import { intersect } from './intersect.ts';
import { joinSentences } from './join-sentences.ts';
import type { Measured } from './measure-pairs.ts';
import { refuseAlone } from './refuse-alone.ts';
import { pairSignalNames, pairSignals } from './pair-signals.ts';
import { readSides } from './pair-tables.ts';
import type { Prepared, PreparedSentence, Vocabulary } from './prepare-article.ts';
import { cosine } from './sentence-vectors.ts';
import { scorerOf, type LinkModel } from './score-pairs.ts';

/** A sentence with fewer content words than this cannot be judged alone. */
const shortest = 4;
/** A longer run is a speech, and no one statement. */
const longestRun = 8;

/**
 * Judges short sentences together: a run of them inside one quotation ("It has to be verifiable. It has to be credible.") is scored
 * as one sentence against each sentence of the other side, and every member that shares a content word with it takes that score
 * where it is higher than its own. A short one that stands in no run has to be alike exactly or held by its neighbours (`refuseAlone`).
 */
export function judgeShortSentences(
  pairs: readonly ScoredPair[],
  measured: Measured,
  a: Prepared,
  b: Prepared,
  vocabulary: Vocabulary,
  model: LinkModel,
): ScoredPair[] {
  const runsA = findRuns(a, vocabulary);
  const runsB = findRuns(b, vocabulary);
  const score = scorerOf(model);
  const raised = new Map<number, number>();
  const raise = (runs: number[][], side: 'a' | 'b') => {
    if (runs.length === 0) return;
    const otherSide = side === 'a' ? 'b' : 'a';
    const own = side === 'a' ? a : b;
    const others = side === 'a' ? measured.sidesB : measured.sidesA;
    const pairsOf = new Map<number, number[]>();
    pairs.forEach((pair, k) => pairsOf.set(pair[side], [...(pairsOf.get(pair[side]) ?? []), k]));
    for (const run of runs) {
      const joined = joinSentences(
        run.flatMap((index) => own.sentences[index] ?? []),
        vocabulary,
      );
      const [left] = readSides([joined], measured.tables);
      const meetings = new Map<number, number[]>();
      for (const k of run.flatMap((index) => pairsOf.get(index) ?? [])) {
        const partner = pairs[k]?.[otherSide] ?? -1;
        meetings.set(partner, [...(meetings.get(partner) ?? []), k]);
      }
      for (const [partner, meeting] of meetings) {
        const right = others[partner];
        const best = meeting.reduce(
          (x, y) => ((pairs[y]?.score ?? 0) > (pairs[x]?.score ?? 0) ? y : x),
          meeting[0] ?? -1,
        );
        const row = measured.signals[best];
        if (!left || !right || !row) continue;
        const alike = pairSignals(
          left,
          right,
          intersect(joined.bag, right.sentence.bag),
          cosine(left.grams, right.grams),
          measured.tables,
        );
        const together = score([...alike, ...row.slice(pairSignalNames.length)]);
        for (const k of meeting) {
          const member = own.sentences[pairs[k]?.[side] ?? -1];
          if (!member || !sharesContent(member, right.sentence, vocabulary)) continue;
          raised.set(k, Math.max(raised.get(k) ?? 0, together));
        }
      }
    }
  };
  raise(runsA, 'a');
  raise(runsB, 'b');
  const together = pairs.map((pair, k) => ({ ...pair, score: Math.max(pair.score, raised.get(k) ?? 0) }));
  return refuseAlone(together, aloneOf(a, runsA, vocabulary), aloneOf(b, runsB, vocabulary), a, b);
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
  const content = sentence?.bag.filter((word) => (vocabulary.background[word] ?? 0) >= contentWeight) ?? [];
  return content.length < shortest;
}

function sharesContent(x: PreparedSentence, y: PreparedSentence, vocabulary: Vocabulary): boolean {
  const other = new Set(y.bag);
  return x.bag.some((word) => other.has(word) && (vocabulary.background[word] ?? 0) >= contentWeight);
}
