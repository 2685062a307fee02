import type { ActorRow } from '@vis-a-vis/measures';
import type { SpeakerLine } from '../charts/speakers/layout.ts';
import type { FigureLine } from '../figures/rows.ts';
import type { OnlySide } from '../only-here/groups.ts';
import { sides } from '../reading/side.ts';
import type { Table } from '../charts/table.ts';
import type { Column } from './columns.ts';

/** Every speaker's words, share and verbs in every article. */
export function speakerNumbers(columns: readonly Column[], lines: readonly SpeakerLine[]): Table {
  return {
    head: ['Whose words', 'Article', 'Words', 'Share of the article', 'Lead-in verbs'],
    rows: lines.flatMap(({ name, cells }) =>
      cells.map(({ words, share, verbs }, i) => [name, columns[i]?.name ?? '', words, share, verbs]),
    ),
  };
}

/** Every label of every actor in every article that uses it, by voice, with its share where there is one. */
export function namingNumbers(columns: readonly Column[], actors: readonly ActorRow[]): Table {
  return {
    head: ['Actor', 'Label', 'Article', 'Namings', 'Quoted', 'Reported', 'Share', 'Low', 'High'],
    rows: actors.flatMap(({ actor, labels }) =>
      labels.flatMap(({ label, inArticles }) =>
        inArticles.flatMap(({ namings, share }, i) => {
          if (namings.length === 0) return [];
          const inVoice = (asked: string): number => namings.filter(({ voice }) => voice === asked).length;
          const interval = share ? [share.value, share.low, share.high] : ['', '', ''];
          const counts = [namings.length, inVoice('quoted'), inVoice('reported')];
          return [[actor, label, columns[i]?.name ?? '', ...counts, ...interval]];
        }),
      ),
    ),
  };
}

/** Every figure or date where it stands, with its row's verdict. */
export function figureNumbers(lines: readonly FigureLine[]): Table {
  return {
    head: ['What', 'Article', 'As written', 'Where, when, whose', 'Sentence'],
    rows: lines.flatMap((line) =>
      sides.flatMap((side) =>
        line[side].map(({ phrase, about, runs }) => [
          line.says,
          side.toUpperCase(),
          phrase,
          about,
          runs.map(({ text }) => text).join(''),
        ]),
      ),
    ),
  };
}

/** Every sentence without a counterpart, with the nearest one. */
export function onlyNumbers(both: readonly { side: string; view: OnlySide }[]): Table {
  return {
    head: ['Only in', 'Sentence', 'Holds', 'Text', 'Nearest score', 'Nearest passage'],
    rows: both.flatMap(({ side, view }) =>
      view.groups.flatMap(({ holds, lines }) =>
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

/** The synopsis as it stands, with a column for each article. */
export function synopsisNumbers(columns: readonly Column[], rows: readonly { cells: readonly number[][] }[]): Table {
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
