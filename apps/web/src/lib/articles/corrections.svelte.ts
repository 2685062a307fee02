import type { Correction } from '@vis-a-vis/comparison';
import type { Step } from './history.svelte.ts';
import { newId } from '../kept/kept.ts';
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
   * Takes the reader's word on passages of the articles `a` and `b`, whose sides the corrections follow. Answers with how to
   * take it back and say it again.
   */
  add(a: string, b: string, ...corrections: Correction[]): Pick<Step, 'undo' | 'redo' | 'pair'> {
    const [first, second] = [a, b].sort() as [string, string];
    const keys: string[] = [];
    for (const one of corrections) {
      const key = newId(this.#entries.at(-1)?.key);
      const correction = first === a ? one : mirror(one);
      keys.push(key);
      this.#entries = [...this.#entries, { key, first, second, correction, takenBack: false }];
    }
    const put = (takenBack: boolean) => (): undefined => {
      this.#entries = this.#entries.map((entry) => (keys.includes(entry.key) ? { ...entry, takenBack } : entry));
    };
    return { undo: put(true), redo: put(false), pair: [first, second] };
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

function mirror({ kind, a, b }: Correction): Correction {
  return { kind, a: b, b: a };
}
