import { parseArgs } from 'node:util';
// eslint-disable-next-line no-restricted-imports -- the comparison package's evaluation is an entry of its own, kept out of the page
import type { Command } from '@vis-a-vis/comparison/evaluation';
import { readFigureRecords } from './figure-records.ts';
import { scoreFigures } from './score-figures.ts';

/**
 * `figures --data F.jsonl [--news N.jsonl] [--show N]`: compares the figures of labelled pairs of articles and prints how many rows
 * are right, how many labelled couples are found, and how many figures are wrongly said to stand in one article only; N faults of
 * each kind are shown. Texts stand in the records or in `news`.
 */
export const runFigures: Command = (words, resolvePath) => {
  const { values } = parseArgs({
    args: [...words],
    options: { data: { type: 'string' }, news: { type: 'string' }, show: { type: 'string', default: '0' } },
  });
  if (!values.data) throw new Error('figures needs --data F.jsonl');
  const show = Number(values.show);
  if (!Number.isInteger(show) || show < 0) throw new Error('--show is a number of faults of each kind');
  const records = readFigureRecords(
    resolvePath(values.data),
    values.news === undefined ? undefined : resolvePath(values.news),
  );
  const { stated, right, couples, found, only, wronglyOnly, faults } = scoreFigures(records);
  console.log(`pairs of articles      ${records.length}`);
  console.log(`stated and right       ${share(right, stated)}  (${right} of ${stated} rows)`);
  console.log(`labelled couples found ${share(found, couples)}  (${found} of ${couples})`);
  console.log(`wrongly only here      ${wronglyOnly} of ${only} figures`);
  for (const kind of ['wrong', 'missed', 'not only here'] as const) {
    for (const { id, says } of faults.filter((fault) => fault.kind === kind).slice(0, show))
      console.log(`  ${kind}: ${id}: ${says}`);
  }
};

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));
