import type { CorrectionEntry, Corrections } from '../articles/corrections.svelte.ts';
import type { KeptCorrection } from '../kept/stored.ts';
import type { Write } from '../kept/write.ts';

/** Keeps the reader's corrections on the page and those that are kept in step. */
export class CorrectionKeeper {
  readonly #said: Corrections;
  /** What is kept, by key. */
  #kept = new Map<string, string>();

  constructor(said: Corrections) {
    this.#said = said;
  }

  /** All on the page. */
  get entries(): readonly CorrectionEntry[] {
    return this.#said.entries;
  }

  /** What is new is to be kept, and what was taken back forgotten: as a change, which counts for made from then on. */
  takeChanges(): Write {
    const { entries } = this;
    const now = new Map(entries.filter((one) => !one.takenBack).map((one) => [one.key, one]));
    const fresh = [...now.values()].filter((one) => this.#kept.get(one.key) !== JSON.stringify(one));
    const gone = [...this.#kept.keys()].filter((key) => !now.has(key));
    if (fresh.length + gone.length === 0) return {};
    this.#know(entries);
    const correct = fresh.map(({ takenBack: _, ...one }) => one);
    return { correct, uncorrect: gone };
  }

  /**
   * Puts on the page what is `kept`, which was read after `then` stood there. What the reader said or took back since stays, also what
   * they did while it was read; what was taken back may be said again; what nobody kept yet is kept next.
   */
  show(kept: readonly KeptCorrection[], then: readonly CorrectionEntry[]): void {
    const said = this.#said;
    const before = new Map(then.map((one) => [one.key, one.takenBack]));
    const isNewer = ({ key, takenBack }: CorrectionEntry): boolean => before.get(key) !== takenBack;
    const newer = new Set(said.entries.filter(isNewer).map(({ key }) => key));
    const isKept = new Set(kept.map(({ key }) => key));
    const left = said.entries.filter(
      ({ key, takenBack }) => newer.has(key) || (!isKept.has(key) && (takenBack || !this.#kept.has(key))),
    );
    const entries = kept.map((one) => ({ ...one, takenBack: false }));
    const shown = [...entries.filter(({ key }) => !newer.has(key)), ...left];
    said.replace(shown.sort((one, other) => (one.key < other.key ? -1 : 1)));
    this.#know(entries);
  }

  /** Takes corrections for kept. */
  #know(entries: readonly CorrectionEntry[]): void {
    this.#kept = new Map(entries.filter((one) => !one.takenBack).map((one) => [one.key, JSON.stringify(one)]));
  }
}
