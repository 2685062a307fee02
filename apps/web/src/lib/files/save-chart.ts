import { formatDay } from '@vis-a-vis/parsing';
import type { Table } from './table.ts';
import { drawPicture } from './chart-picture.ts';
import { csvFile } from './csv.ts';
import { paintPicture } from './paint-picture.ts';
import { saveFile } from './save-file.ts';

/** What a chart is saved as: two kinds of picture, or its table. */
export type Format = 'SVG' | 'PNG' | 'CSV';

/** What a chart is saved with: the name of its file, its title, lines to stand beneath it, and its numbers. */
export type Labels = { name: string; title: string; notes: readonly string[]; table: Table };

/** Saves a chart as the page shows it. Answers with what went wrong, in words; empty when nothing did. */
export async function saveChart(
  format: Format,
  chart: HTMLElement,
  { name, title, notes, table }: Labels,
): Promise<string> {
  try {
    saveFile(`${name}.${format.toLowerCase()}`, await write());
    return '';
  } catch (error) {
    return `The chart was not saved. ${error instanceof Error ? error.message : String(error)}`;
  }

  async function write(): Promise<Blob> {
    if (format === 'CSV') return csvFile(table);
    const today = new Date().toISOString().slice(0, 10);
    const picture = drawPicture(chart, title, [...notes, `Vis-à-vis, ${formatDay(today)}`]);
    return format === 'SVG' ? new Blob([picture.svg], { type: 'image/svg+xml' }) : paintPicture(picture);
  }
}
