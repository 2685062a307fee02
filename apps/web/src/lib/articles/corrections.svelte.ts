import type { Correction } from '@vis-a-vis/comparison';
import type { Article } from '@vis-a-vis/parsing';
import { anchorNumbers, isAnchored } from '../corrections/anchor-numbers.ts';
import { placeCorrections, type CorrectionTally, type PlacedCorrection } from '../corrections/place-corrections.ts';
import { newId } from '../kept/kept.ts';
import { cellOf, partsOf, type Cells } from '../record/cells.ts';
import type { Step } from '../record/step.ts';
import type { KeptCorrection } from '../kept/stored.ts';
import type { PairIds } from '../pair/pair.ts';

/** One word of the reader on a pair. One that was taken back keeps its place, so that it can be said again there. */
export type CorrectionEntry = KeptCorrection & { takenBack: boolean };

type Placed = { entry: CorrectionEntry; placed: PlacedCorrection };

/**
 * What the reader said about links, over all pairs, in order. It is anchored to the words of sentences: which numbers these have is
 * worked out from the articles as they are read now, so nothing is lost while a passage is struck.
 */
export class Corrections {
  #entries = $state.raw<readonly CorrectionEntry[]>([]);
  readonly #articleOf: (id: string) => Article | undefined;
  /** Those that were not taken back, by their pair. */
  readonly #byPair = $derived(Map.groupBy(this.#entries.filter(isSaid), pairOf));
  #placed = new WeakMap<readonly CorrectionEntry[], { first: Article; second: Article; all: Placed[] }>();

  /** `articleOf` gives an article as it is read now, by its id. */
  constructor(articleOf: (id: string) => Article | undefined) {
    this.#articleOf = articleOf;
  }

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
      const entry = this.#anchored({ key, first, second, correction, takenBack: false }, false);
      const { takenBack: _, ...said } = entry;
      cells[correctionCell(key)] = { after: said };
      this.#entries = [...this.#entries, entry];
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
    return this.#entries.filter(isSaid).map(({ takenBack: _, ...one }) => one);
  }

  /** Puts what was kept in their place. Those by numbers are anchored in the articles as they are read now. */
  replace(entries: readonly CorrectionEntry[]): void {
    this.#entries = entries.map((entry) => this.#anchored(entry, false));
  }

  /** Anchors those by numbers whose articles have come since. */
  anchorLate(): void {
    if (this.#entries.every(({ correction }) => isAnchored(correction))) return;
    this.#entries = this.#entries.map((entry) => this.#anchored(entry, true));
  }

  /** The corrections of one pair that stand, by the numbers of sentences now; their sides follow `a` and `b`. */
  of(a: string, b: string): Correction[] {
    const standing = this.#placedOf(a, b).flatMap(({ placed }) => (placed.kind === 'stands' ? placed.correction : []));
    return a <= b ? standing : standing.map(mirror);
  }

  /** What became of the corrections of one pair. */
  tally(a: string, b: string): CorrectionTally {
    const tally: CorrectionTally = { stands: 0, asleep: 0, partly: 0, unsure: 0, lost: 0, guessed: 0 };
    for (const { entry, placed } of this.#placedOf(a, b)) {
      tally[placed.kind] += 1;
      if (placed.kind === 'stands' && placed.partly) tally.partly += 1;
      if (entry.guessed && placed.kind === 'stands') tally.guessed += 1;
    }
    return tally;
  }

  /** The pairs of articles that are here and have a correction that stands; `a` comes first in the alphabet. */
  get pairs(): PairIds[] {
    const pairs = [...this.#byPair.values()].flatMap(([one]) => (one ? { a: one.first, b: one.second } : []));
    return pairs.filter(({ a, b }) => this.of(a, b).length > 0);
  }

  #placedOf(a: string, b: string): Placed[] {
    const [first = a, second = b] = [a, b].sort();
    const entries = this.#byPair.get(pairOf({ first, second }));
    const [one, other] = [this.#articleOf(first), this.#articleOf(second)];
    if (!entries || !one || !other) return [];
    const known = this.#placed.get(entries);
    if (known?.first === one && known.second === other) return known.all;
    const said = entries.flatMap((entry) =>
      isAnchored(entry.correction) ? { entry, correction: entry.correction } : [],
    );
    const placed = placeCorrections(
      said.map(({ correction }) => correction),
      one,
      other,
    );
    const all = said.flatMap(({ entry }, i) => (placed[i] ? { entry, placed: placed[i] } : []));
    this.#placed.set(entries, { first: one, second: other, all });
    return all;
  }

  /** An entry by numbers is anchored where its articles are here; `guessed` says that these may have been read otherwise then. */
  #anchored(entry: CorrectionEntry, guessed: boolean): CorrectionEntry {
    const [first, second] = [this.#articleOf(entry.first), this.#articleOf(entry.second)];
    if (!first || !second || isAnchored(entry.correction)) return entry;
    const anchored = anchorNumbers(entry, { article: first, guessed }, { article: second, guessed });
    return { ...anchored, takenBack: entry.takenBack };
  }
}

const isSaid = ({ takenBack }: CorrectionEntry): boolean => !takenBack;

const pairOf = ({ first, second }: Pick<CorrectionEntry, 'first' | 'second'>): string =>
  JSON.stringify([first, second]);
const correctionCell = (key: string): string => cellOf('correction', key);

/** Corrections in cells, as they are kept. */
export function correctionCells(kept: readonly KeptCorrection[]): Cells {
  return Object.fromEntries(kept.map((one) => [correctionCell(one.key), one]));
}

function mirror({ kind, a, b }: Correction): Correction {
  return { kind, a: b, b: a };
}
