import type { Table } from '../files/table.ts';
import type { Side } from '../pair/side.ts';
import type { OnlySide } from './groups.ts';

/** Every sentence without a counterpart, with the nearest one. */
export function onlyHereTable(both: readonly { side: Side; only: OnlySide }[]): Table {
  return {
    head: ['Only in', 'Sentence', 'Holds', 'Text', 'Nearest score', 'Nearest passage'],
    rows: both.flatMap(({ side, only }) =>
      only.groups.flatMap(({ holds, lines }) =>
        lines.map(({ sentence, text, nearest }) => [
          side.toUpperCase(),
          sentence + 1,
          holds,
          text,
          nearest?.score ?? '',
          nearest?.text ?? '',
        ]),
      ),
    ),
  };
}
