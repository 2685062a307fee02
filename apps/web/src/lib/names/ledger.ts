import type { ActorRow, Naming, Voice } from '@vis-a-vis/measures';
import { inWords } from '../words/say-number.ts';

/** One label in one article: `voices` says how many of the namings are not the narrator's, such as "(1 quoted)". */
export type LedgerEntry = { label: string; count: number; voices: string; namings: Naming[] };
/** One actor; `key` is its name. */
export type LedgerRow = { key: string; proposed: boolean; total: number; spellings: string; cells: LedgerEntry[][] };
/** The actors that are shown, and how many more there are. */
export type Ledger = { rows: LedgerRow[]; hidden: number };

/** So many actors are shown before the reader asks for all. */
export const defaults = { shown: 12 };
/** What shows no more than these again. */
export const showFirst = `Show the first ${inWords(defaults.shown)}`;

/** Actors × articles, each cell the labels used there, the most frequent first; the first twelve actors unless `all`. */
export function layoutLedger(actors: readonly ActorRow[], all: boolean): Ledger {
  const shown = all ? actors : actors.slice(0, defaults.shown);
  return {
    rows: shown.map(({ actor, proposed = false, totals, spellings, labels }) => ({
      key: actor,
      proposed,
      total: totals.reduce((sum, one) => sum + one, 0),
      spellings: spellings.map((words) => words.map(capitalize).join(', ')).join('; '),
      cells: totals.map((_, place) =>
        labels
          .flatMap(({ label, inArticles }) => {
            const namings = inArticles[place]?.namings ?? [];
            return namings.length > 0 ? [{ label, count: namings.length, voices: sayVoices(namings), namings }] : [];
          })
          .sort((x, y) => y.count - x.count),
      ),
    })),
    hidden: actors.length - shown.length,
  };
}

/** How many namings are quoted and reported; '' where all are the narrator's. */
export function sayVoices(namings: readonly Naming[]): string {
  const count = (voice: Voice): number => namings.filter((one) => one.voice === voice).length;
  const said = (['quoted', 'reported'] as const)
    .filter((voice) => count(voice) > 0)
    .map((voice) => (count(voice) === namings.length ? voice : `${count(voice)} ${voice}`));
  return said.length > 0 ? `(${said.join(', ')})` : '';
}

function capitalize(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
