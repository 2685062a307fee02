import type { Column } from '../../view-kit/columns.ts';
import type { Table } from '../../files/table.ts';
import type { SpeakerLine } from './layout.ts';

/** Every speaker's words, share and verbs in every article. */
export function speakerNumbers(columns: readonly Column[], lines: readonly SpeakerLine[]): Table {
  return {
    head: ['Whose words', 'Article', 'Words', 'Share of the article', 'Lead-in verbs'],
    rows: lines.flatMap(({ name, cells }) =>
      cells.map(({ words, share, verbs }, i) => [name, columns[i]?.name ?? '', words, share, verbs]),
    ),
  };
}
