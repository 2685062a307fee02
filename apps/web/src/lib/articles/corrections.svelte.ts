import type { Correction } from '@vis-a-vis/comparison';
import { newId } from '../kept/kept.ts';
import { cellOf, partsOf, type Cells } from '../record/cells.ts';
import type { Step } from '../record/step.ts';
import type { KeptCorrection } from '../kept/stored.ts';

/**
 * One word of the reader on a pair; `first` and `second` are article ids in alphabetical order, and the correction's sides
 * follow them. One that was taken back keeps its place, so that it can be said again there.
 */
export type CorrectionEntry = {
  key: string;
  first: string;
  second: string;
  correction: Correction;
  takenBack: boolean;
};

/** What the reader said about links, over all pairs, in order. */
export class Corrections {
  #entries = $state.raw<readonly CorrectionEntry[]>([]);

  /**
   * Takes the reader's word on passages of the articles `a` and `b`, whose sides the corrections follow. Answers with the cells
   * that this touched, and the pair.
   */
  add(a: string, b: string, ...corrections: Correction[]): Pick<Step, 'cells' | 'pair'> {
    const [first, second] = [a, b].sort() as [string, string];
    const cells: { [cell: string]: { after: KeptCorrection } } = {};
    for (const one of corrections) {
      const key = newId(this.#entries.at(-1)?.key);
      const correction = first === a ? one : mirror(one);
      const said = { key, first, second, correction };
      cells[correctionCell(key)] = { after: said };
      this.#entries = [...this.#entries, { ...said, takenBack: false }];
    }
    return { cells, pair: [first, second] };
  }

  /** Those that stand, each in a cell of its own. */
  now(): Cells {
    return correctionCells(this.kept);
  }

  /** Has words of the reader stand, or takes them back: one that was taken back here is said again as it is here. */
  put(cells: Cells): void {
    for (const [cell, said] of Object.entries(cells)) {
      const key = partsOf(cell)[1] ?? '';
      const isHere = this.#entries.some((entry) => entry.key === key);
      const takenBack = said === undefined;
      this.#entries =
        isHere || takenBack
          ? this.#entries.map((entry) => (entry.key === key ? { ...entry, takenBack } : entry))
          : [...this.#entries, { ...(said as KeptCorrection), takenBack }].sort((one, other) =>
              one.key < other.key ? -1 : 1,
            );
    }
  }

  /** All of them, for keeping. */
  get entries(): readonly CorrectionEntry[] {
    return this.#entries;
  }

  /** Those that stand, as they are kept. */
  get kept(): KeptCorrection[] {
    return this.#entries.filter((one) => !one.takenBack).map(({ takenBack: _, ...one }) => one);
  }

  /** Puts what was kept in their place. */
  replace(entries: readonly CorrectionEntry[]): void {
    this.#entries = entries;
  }

  /** The corrections of one pair, their sides following `a` and `b`. */
  of(a: string, b: string): Correction[] {
    const [first, second] = [a, b].sort();
    return this.#entries
      .filter((entry) => !entry.takenBack && entry.first === first && entry.second === second)
      .map(({ correction }) => (first === a ? correction : mirror(correction)));
  }

  /** Stays with the sentences of an article that was read anew; `placeOf` gives a sentence's new place. */
  move(article: string, placeOf: (sentence: number) => number | undefined): void {
    const moved = (places: number[]): number[] => places.flatMap((place) => placeOf(place) ?? []);
    this.#entries = this.#entries.map((entry) => {
      const { kind, a, b } = entry.correction;
      const correction = {
        kind,
        a: entry.first === article ? moved(a) : a,
        b: entry.second === article ? moved(b) : b,
      };
      return { ...entry, correction };
    });
  }
}

const correctionCell = (key: string): string => cellOf('correction', key);

/** Corrections in cells, as they are kept. */
export function correctionCells(kept: readonly KeptCorrection[]): Cells {
  return Object.fromEntries(kept.map((one) => [correctionCell(one.key), one]));
}

function mirror({ kind, a, b }: Correction): Correction {
  return { kind, a: b, b: a };
}
