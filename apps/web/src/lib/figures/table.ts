import type { Table } from '../files/table.ts';
import { sides } from '../pair/side.ts';
import type { FigureLine } from './rows.ts';

/** Every figure or date where it stands, with its row's verdict. */
export function figuresTable(lines: readonly FigureLine[]): Table {
  return {
    head: ['What', 'How they stand', 'Article', 'As written', 'Where, when, whose', 'Sentence'],
    rows: lines.flatMap((line) =>
      sides.flatMap((side) =>
        line[side].map(({ phrase, about, runs }) => [
          line.says,
          line.verdict,
          side.toUpperCase(),
          phrase,
          about,
          runs.map(({ text }) => text).join(''),
        ]),
      ),
    ),
  };
}
