import type { ScoredPair, ScoredPassage } from '../align/alignment.ts';
import { joinPairs } from '../align/join-pairs.ts';
import { pairsOf } from '../pairs-of.ts';
import { kindOfLabel, type AlignmentRecord } from './read-records.ts';

/** One record with every scored pair of its sentences, and every passage of neighbours that scores more than its parts. */
export type Prediction = { record: AlignmentRecord; pairs: ScoredPair[]; passages: ScoredPassage[] };

/** The same with the pairs of sentences as the page joins them, each with the score from which on it does. */
export function asShown({ record, pairs, passages }: Prediction): Prediction {
  return { record, pairs: joinPairs({ pairs, passages }, 0).flatMap(pairsOf), passages };
}

/** The sentences that the page shows as one match: of each link, with its further ones. */
export function shownGroups({ pairs, passages }: Prediction, threshold: number): { a: number[]; b: number[] }[] {
  return joinPairs({ pairs, passages }, threshold).map((link) => ({
    a: [...new Set(pairsOf(link).map((pair) => pair.a))],
    b: [...new Set(pairsOf(link).map((pair) => pair.b))],
  }));
}

/** Shares of 0..1, and how many links they are of. */
export type Scores = { precision: number; recall: number; f1: number; links: number };

/**
 * Precision, recall and F1 over sentence pairs at a threshold. Optional pairs count neither way; with `partial` false, neither do
 * partial ones.
 */
export function scorePairsAt(predictions: readonly Prediction[], threshold: number, partial: boolean): Scores {
  let right = 0;
  let wrong = 0;
  let wanted = 0;
  for (const { record, pairs } of predictions) {
    const labels = goldLabels(record, partial);
    for (const label of labels.values()) if (label === 'full') wanted++;
    for (const pair of pairs) {
      if (pair.score < threshold) continue;
      const label = labels.get(`${pair.a} ${pair.b}`);
      if (label === 'full') right++;
      else if (label === undefined) wrong++;
    }
  }
  return toScores(right, wrong, wanted);
}

/** The threshold with the highest F1, and its scores. */
export function bestThreshold(predictions: readonly Prediction[], partial = true): Scores & { threshold: number } {
  const wanted = predictions.reduce(
    (sum, { record }) => sum + [...goldLabels(record, partial).values()].filter((label) => label === 'full').length,
    0,
  );
  const counted = predictions
    .flatMap(({ record, pairs }) => {
      const labels = goldLabels(record, partial);
      return pairs.flatMap((pair) => {
        const label = labels.get(`${pair.a} ${pair.b}`);
        return label === 'optional' ? [] : [{ score: pair.score, right: label === 'full' }];
      });
    })
    .sort((x, y) => y.score - x.score);
  let best = { ...toScores(0, 0, wanted), threshold: 1 };
  let right = 0;
  counted.forEach((pair, k) => {
    if (pair.right) right++;
    if (counted[k + 1]?.score === pair.score) return;
    const scores = toScores(right, k + 1 - right, wanted);
    if (scores.f1 > best.f1) best = { ...scores, threshold: pair.score };
  });
  return best;
}

/** Precision over links against recall over sentences that have a partner (of either side), and their F1. */
export function scoreCoverage(predictions: readonly Prediction[], threshold: number): Scores {
  let right = 0;
  let links = 0;
  let reached = 0;
  let wanted = 0;
  for (const { record, pairs } of predictions) {
    const labels = goldLabels(record, true);
    const sentences = new Set([...labels].flatMap(([key, label]) => (label === 'full' ? sides(key) : [])));
    const found = new Set<string>();
    for (const pair of pairs) {
      const key = `${pair.a} ${pair.b}`;
      const label = labels.get(key);
      if (pair.score < threshold || label === 'optional') continue;
      links++;
      if (label !== 'full') continue;
      right++;
      for (const side of sides(key)) found.add(side);
    }
    reached += found.size;
    wanted += sentences.size;
  }
  const precision = links === 0 ? 0 : right / links;
  const recall = wanted === 0 ? 0 : reached / wanted;
  return { precision, recall, f1: harmonic(precision, recall), links };
}

/** Share of n:m gold groups that the links give exactly, sentence for sentence, and of the links that are such a group. */
export function scoreGroups(
  records: readonly { record: AlignmentRecord; groups: { a: number[]; b: number[] }[] }[],
): Scores {
  const key = (a: readonly number[], b: readonly number[]) =>
    [a, b].map((side) => [...side].sort((x, y) => x - y).join(',')).join('|');
  let right = 0;
  let wanted = 0;
  let links = 0;
  for (const { record, groups } of records) {
    const gold = new Set((record.groups ?? []).map(([a, b]) => key(a, b)));
    wanted += gold.size;
    links += groups.length;
    right += groups.filter((group) => gold.has(key(group.a, group.b))).length;
  }
  return toScores(right, links - right, wanted);
}

function goldLabels(record: AlignmentRecord, partial: boolean): Map<string, 'full' | 'optional'> {
  const labels = new Map<string, 'full' | 'optional'>();
  for (const [a, b, label] of record.gold) {
    const kind = kindOfLabel(label);
    labels.set(`${a} ${b}`, kind === 'optional' || (kind === 'partial' && !partial) ? 'optional' : 'full');
  }
  return labels;
}

function sides(key: string): string[] {
  const [a, b] = key.split(' ');
  return [`a${a}`, `b${b}`];
}

function toScores(right: number, wrong: number, wanted: number): Scores {
  const precision = right + wrong === 0 ? 0 : right / (right + wrong);
  const recall = wanted === 0 ? 0 : right / wanted;
  return { precision, recall, f1: harmonic(precision, recall), links: right + wrong };
}

function harmonic(x: number, y: number): number {
  return x + y === 0 ? 0 : (2 * x * y) / (x + y);
}
