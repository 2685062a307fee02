import type { ActorRow, Voice } from '@vis-a-vis/measures';
import type { Table } from '../files/table.ts';
import type { Column } from '../lens-kit/columns.ts';

/** Every label of every actor in every article that uses it, by voice, with its share where there is one. */
export function namesTable(columns: readonly Column[], actors: readonly ActorRow[]): Table {
  return {
    head: ['Actor', 'Label', 'Article', 'Namings', 'Quoted', 'Reported', 'Share', 'Low', 'High'],
    rows: actors.flatMap(({ actor, labels }) =>
      labels.flatMap(({ label, inArticles }) =>
        inArticles.flatMap(({ namings, share }, i) => {
          if (namings.length === 0) return [];
          const inVoice = (asked: Voice): number => namings.filter(({ voice }) => voice === asked).length;
          const interval = share ? [share.value, share.low, share.high] : ['', '', ''];
          const counts = [namings.length, inVoice('quoted'), inVoice('reported')];
          return [[actor, label, columns[i]?.name ?? '', ...counts, ...interval]];
        }),
      ),
    ),
  };
}
