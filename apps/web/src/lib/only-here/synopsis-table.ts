import type { Table } from '../files/table.ts';
import type { Column } from '../lens-kit/columns.ts';

/** The synopsis as it stands, with a column for each article. */
export function synopsisTable(columns: readonly Column[], rows: readonly { cells: readonly number[][] }[]): Table {
  return {
    head: columns.map(({ number, name }) => `${number}. ${name}`),
    rows: rows.map(({ cells }) =>
      cells.map((cell, i) => {
        const article = columns[i]?.article;
        return cell
          .flatMap((index) => article?.sentences[index] ?? [])
          .map(({ from, to }) => article?.text.slice(from, to))
          .join(' ');
      }),
    ),
  };
}
