import type { Voices } from '@vis-a-vis/measures';
import type { Column } from '../../lens-kit/columns.ts';
import type { Table } from '../../files/table.ts';
import { layoutSpeakers } from './layout.ts';

/** Every speaker's words, share and verbs in every article, however few of them the chart shows. */
export function speakersTable(voices: Voices, columns: readonly Column[]): Table {
  return {
    head: ['Whose words', 'Article', 'Words', 'Share of the article', 'Lead-in verbs'],
    rows: layoutSpeakers(voices, columns, { all: true }).lines.flatMap(({ name, cells }) =>
      cells.map(({ words, share, verbs }, i) => [name, columns[i]?.name ?? '', words, share, verbs]),
    ),
  };
}
