import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { cuts } from '../align/align-sentences.ts';
import type { Sensitivity } from '../comparison.ts';
import { alignRecord, crossValidate } from './align-records.ts';
import { alignByBaseline, baselines } from './baselines.ts';
import type { Command } from './command.ts';
import { readRecords } from './read-records.ts';
import {
  asShown,
  bestThreshold,
  scoreCoverage,
  scoreGroups,
  scorePairsAt,
  shownGroups,
  type Scores,
} from './score-predictions.ts';

/**
 * `alignment --data F.jsonl [--shown] [--pairs OUT.jsonl] [--sensitivity S] [--threshold X] [--folds N] [--method M]`: aligns each record
 * and prints how well its pairs of sentences agree with the gold ones, by themselves or, with `--shown`, as the page joins them.
 * `--pairs` writes every two sentences that are taken to say the same, in the passages of a link or as a further sentence. With
 * folds, each record is aligned by a model that saw nothing of its story. A method (jaccard, tfidf) is a baseline in place of ours:
 * its threshold is its own best one unless given.
 */
export const runAlignment: Command = (words, resolvePath) => {
  const { values } = parseArgs({
    args: [...words],
    options: {
      data: { type: 'string' },
      pairs: { type: 'string' },
      shown: { type: 'boolean', default: false },
      sensitivity: { type: 'string', default: 'balanced' },
      threshold: { type: 'string' },
      folds: { type: 'string' },
      method: { type: 'string' },
    },
  });
  if (!values.data) throw new Error('alignment needs --data F.jsonl');
  if (!(values.sensitivity in cuts)) throw new Error('--sensitivity is strict, balanced or loose');
  const sensitivity = values.sensitivity as Sensitivity;
  const baseline = values.method === undefined ? undefined : baselines[values.method];
  if (values.method !== undefined && !baseline) throw new Error(`--method is ${Object.keys(baselines).join(' or ')}`);
  const given = values.threshold === undefined ? undefined : Number(values.threshold);
  if (given !== undefined && !Number.isFinite(given)) throw new Error('--threshold is a number');

  const records = readRecords(resolvePath(values.data));
  const started = performance.now();
  const folds = Number(values.folds ?? 0);
  const aligned = baseline
    ? records.map((record) => alignByBaseline(record, baseline))
    : folds > 1
      ? crossValidate(records, folds)
      : records.map((record) => alignRecord(record));
  const counted = values.shown ? aligned.map(asShown) : aligned;
  const perRecord = (performance.now() - started) / Math.max(1, records.length);

  const best = bestThreshold(counted);
  const threshold = given ?? (baseline ? best.threshold : cuts[sensitivity]);
  console.log(
    `${records.length} records, ${values.method ?? sensitivity}${values.shown ? ', as shown' : ''}, threshold ${threshold.toFixed(3)}, ${perRecord.toFixed(1)} ms a record`,
  );
  console.log(line('aligned and partial', scorePairsAt(counted, threshold, true)));
  console.log(line('aligned only', scorePairsAt(counted, threshold, false)));
  console.log(line('coverage', scoreCoverage(counted, threshold)));
  if (records.some((record) => record.groups)) {
    const groups = aligned.map((one) => ({ record: one.record, groups: shownGroups(one, threshold) }));
    console.log(line('n:m groups, strict', scoreGroups(groups)));
  }
  console.log(line(`best threshold ${best.threshold.toFixed(3)}`, best));
  for (const domain of new Set(records.flatMap((record) => record.domain ?? []))) {
    const part = counted.filter(({ record }) => record.domain === domain);
    console.log(line(`domain ${domain}`, scorePairsAt(part, threshold, true)));
  }
  if (values.pairs) {
    const rows = aligned.map(asShown).map(({ record, pairs }) => ({
      id: record.id,
      pairs: pairs.filter((pair) => pair.score >= threshold).map((pair) => [pair.a, pair.b, round(pair.score)]),
    }));
    writeFileSync(resolvePath(values.pairs), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  }
};

function line(name: string, { precision, recall, f1, links }: Scores): string {
  const figures = [`P ${precision.toFixed(3)}`, `R ${recall.toFixed(3)}`, `F1 ${f1.toFixed(3)}`, `${links} links`];
  return `${name.padEnd(24)} ${figures.join('  ')}`;
}

function round(score: number): number {
  return Math.round(score * 1e4) / 1e4;
}
