import type { Table } from './table.ts';

/** What a spreadsheet would take for a formula, or for the way to one. */
const formulaStart = /^[=+\-@\t\r]/;

/**
 * Rows as CSV (RFC 4180): comma, CRLF, quotes where needed. Text that a spreadsheet would run as a formula gets an apostrophe
 * in front; numbers stay numbers, negative ones too.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [header, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

/** A table as a CSV file. */
export function csvFile({ head, rows }: Table): Blob {
  // A byte order mark tells spreadsheets that the text is UTF-8.
  return new Blob(['\uFEFF', toCsv(head, rows)], { type: 'text/csv' });
}

function writeCell(cell: string | number): string {
  const text = typeof cell === 'string' && formulaStart.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
