import { articleFromSentences } from '@vis-a-vis/parsing';
import { measurePairs, signalNames, type Measured } from '../signals/measure-pairs.ts';
import { createVocabulary } from '../prepare/vocabulary.ts';
import { prepareArticle } from '../prepare/prepare-article.ts';
import type { LinkModel } from '../align/score-pairs.ts';
import { fitLogistic } from './fit-logistic.ts';
import { kindOfLabel, storyOf, type AlignmentRecord } from './read-records.ts';

/** A record with its candidate pairs measured. */
export type MeasuredRecord = { record: AlignmentRecord; measured: Measured };

/** What an example from two articles that do not belong together counts beside a labelled one. */
const mismatchedWeight = 0.1;

/** Measures every candidate pair of a record. */
export function measureRecord(record: AlignmentRecord): MeasuredRecord {
  const vocabulary = createVocabulary();
  const a = prepareArticle(articleFromSentences(record.a, 'a'), vocabulary);
  const b = prepareArticle(articleFromSentences(record.b, 'b'), vocabulary);
  return { record, measured: measurePairs(a, b, vocabulary) };
}

/**
 * As many mismatched records: each A beside the B of a record half the list away, where that is another story. No pair of theirs is
 * a link; they teach the model what two reports have in common merely by being news.
 */
export function mismatch(records: readonly AlignmentRecord[]): AlignmentRecord[] {
  const shift = Math.floor(records.length / 2);
  return records.flatMap((record, k) => {
    const other = records[(k + shift) % records.length];
    return other && storyOf(other.id) !== storyOf(record.id)
      ? [{ id: record.id, a: record.a, b: other.b, gold: [] }]
      : [];
  });
}

/** Fits the model on labelled records and mismatched ones; optional pairs are left out. */
export function learnModel(labelled: readonly MeasuredRecord[], mismatched: readonly MeasuredRecord[]): LinkModel {
  const rows: ArrayLike<number>[] = [];
  const labels: boolean[] = [];
  const weights: number[] = [];
  const add = ({ record, measured }: MeasuredRecord, weight: number) => {
    const gold = new Map(record.gold.map(([a, b, label]) => [`${a} ${b}`, kindOfLabel(label)]));
    measured.pairs.forEach((pair, k) => {
      const kind = gold.get(`${pair.a} ${pair.b}`);
      if (kind === 'optional') return;
      rows.push(measured.signals[k] ?? []);
      labels.push(kind !== undefined);
      weights.push(weight);
    });
  };
  for (const example of labelled) add(example, 1);
  for (const example of mismatched) add(example, mismatchedWeight);
  const fit = fitLogistic({ rows, labels, weights });
  const named = Object.fromEntries(signalNames.map((name, k) => [name, round(fit.weights[k] ?? 0)]));
  return { bias: round(fit.bias), weights: named as LinkModel['weights'] };
}

function round(weight: number): number {
  return Math.round(weight * 1000) / 1000;
}
