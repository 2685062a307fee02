import type { Keyness } from '@vis-a-vis/measures';
import type { Table } from '../../files/table.ts';

/** The words with counts and measures, A's before B's. */
export function keynessTable(found: Keyness): Table {
  const terms = found.kind === 'terms' ? [...found.a, ...found.b] : [];
  const rounded = (value: number): number => Math.round(value * 100) / 100;
  return {
    head: ['Word', 'in A', 'in B', 'Log Ratio', 'log-likelihood', 'weighted log-odds (z)'],
    rows: terms.map(({ written, a, b, logRatio, evidence, logOdds }) => [
      written,
      a,
      b,
      ...[logRatio, evidence, logOdds].map(rounded),
    ]),
  };
}
