import type { Table } from '../../files/table.ts';
import type { ClosePair } from './layout.ts';

/** Every pair with a linked passage. */
export function closestPairsTable(pairs: readonly ClosePair[]): Table {
  return { head: ['Article', 'Article', 'Matches'], rows: pairs.map(({ names, links }) => [...names, links]) };
}
