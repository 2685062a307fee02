/** The numbers behind a chart: a name in the first cell of each row. Numbers stay numbers where they are given as such. */
export type Table = { head: string[]; rows: (string | number)[][] };

/** More cells than this are kept for the CSV: no reader looks through them here, and the page would halt. */
const mostCells = 20_000;

/** As many rows as the page can show, and whether some are left out. */
export function rowsToShow({ head, rows }: Table): { rows: Table['rows']; isCut: boolean } {
  const most = Math.max(1, Math.floor(mostCells / Math.max(1, head.length)));
  return { rows: rows.slice(0, most), isCut: rows.length > most };
}
