import type { History, Revisit } from '../articles/history.svelte.ts';
import type { Pair } from '../pair/pair.ts';

/** Whose steps they are: what was done, and where a step leads back to. */
type Stepper = {
  readonly library: { readonly history: History };
  readonly pair: Pair;
  dropLostPin(): void;
  choose(a: string, b: string): Promise<void>;
};

/** What was just done, in a quiet line, and the way back. */
export class Steps {
  /** What an address named in vain or what was just done, and what the reader may want next. */
  note = $state.raw<{ says: string; next?: 'Undo' | 'Do again' }>({ says: '' });
  readonly #reader: Stepper;

  constructor(reader: Stepper) {
    this.#reader = reader;
  }

  /** Says something in the quiet line; `undoes` when it can be taken back. */
  say(says: string, undoes = false): void {
    this.note = undoes ? { says, next: 'Undo' } : { says };
  }

  /** Takes the step the quiet line offers. */
  next(): void {
    if (this.note.next === 'Undo') this.undo();
    else this.redo();
  }

  undo(): void {
    this.#revisit(this.#reader.library.history.undo(), 'Taken back', 'Do again');
  }

  redo(): void {
    this.#revisit(this.#reader.library.history.redo(), 'Done again', 'Undo');
  }

  /** Says which step was taken back or made again, or that it could not be, and shows the pair it is about. */
  #revisit(step: Revisit | undefined, done: string, next: 'Undo' | 'Do again'): void {
    if (!step) return;
    const { pair } = this.#reader;
    this.#reader.dropLostPin();
    if (step.pair && !step.pair.every((id) => id === pair.a.id || id === pair.b.id)) {
      void this.#reader.choose(...step.pair);
    }
    this.note = { says: `${done}: ${step.says}`, next };
    void step.made?.then((isMade) => {
      if (isMade) this.#reader.dropLostPin();
      else this.note = { says: `Not ${done.toLowerCase()}: ${step.says}`, next: next === 'Undo' ? 'Do again' : 'Undo' };
    });
  }
}
