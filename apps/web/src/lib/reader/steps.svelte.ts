import type { History, Outcome, Revisit } from '../articles/history.svelte.ts';
import type { Pair } from '../pair/pair.ts';

/** Whose steps they are: what was done, and where a step leads back to. */
type Stepper = {
  readonly library: { readonly history: History };
  readonly pair: Pair;
  readonly ids: readonly string[];
  readonly pin: { dropLost(): void };
  choose(a: string, b: string): Promise<void>;
};
type Next = 'Undo' | 'Redo';

/** What was just done, in a quiet line, and the way back. */
export class Steps {
  /** What an address named in vain or what was just done, and what the reader may want next. */
  note = $state.raw<{ says: string; next?: Next }>({ says: '' });
  /** What befell the page meanwhile: it stays beside whatever is done until the reader puts it away. */
  alarm = $state.raw('');
  /** Why steps do not outlast this page; empty when they do. It is said only to who looks for one in vain. */
  unkept = (): string => '';
  readonly #reader: Stepper;

  constructor(reader: Stepper) {
    this.#reader = reader;
  }

  /** Says something in the quiet line; `undoes` when it can be taken back. */
  say(says: string, undoes = false): void {
    this.note = undoes ? { says, next: 'Undo' } : { says };
  }

  /** Puts away what the quiet line says. */
  hush(): void {
    this.alarm = '';
    this.say('');
  }

  /** Takes the step the quiet line offers. */
  next(): Promise<void> {
    return this.note.next === 'Undo' ? this.undo() : this.redo();
  }

  /** Takes the last step back. Resolves when it is, or could not be. */
  async undo(): Promise<void> {
    const { history } = this.#reader.library;
    if (!history.canUndo) await this.#whenOpen('Taking back');
    if (history.canUndo) return this.#revisit(history.undo(), 'Undo');
    this.say(`There is nothing to take back. ${this.unkept()}`.trim());
  }

  /** Makes the step again that was taken back last. */
  async redo(): Promise<void> {
    const { history } = this.#reader.library;
    if (!history.canRedo) await this.#whenOpen('Redoing');
    return this.#revisit(history.redo(), 'Redo');
  }

  /** What was done before the page was loaded anew is still being read: that is said, and waited for. */
  async #whenOpen(way: string): Promise<void> {
    const { note } = this;
    this.say(`${way}: reading what was done before …`);
    await this.#reader.library.history.opening;
    this.note = note;
  }

  /** Says which step was taken back or made again, or that it could not be, and shows the pair it is about. */
  async #revisit(step: Revisit | undefined, way: Next): Promise<void> {
    if (!step) return;
    const { pair, ids } = this.#reader;
    this.#reader.pin.dropLost();
    if (step.pair?.every((id) => ids.includes(id)) && !step.pair.every((id) => id === pair.a.id || id === pair.b.id)) {
      void this.#reader.choose(...step.pair);
    }
    if (step.outcome) return this.#tell(step, way, step.outcome);
    this.note = { says: `${way === 'Undo' ? 'Taking back' : 'Redoing'}: ${step.says}` };
    const outcome = await step.made;
    this.#reader.pin.dropLost();
    this.#tell(step, way, outcome ?? 'failed');
  }

  #tell({ says }: Revisit, way: Next, outcome: Outcome): void {
    const { history } = this.#reader.library;
    const done = way === 'Undo' ? 'Taken back' : 'Redone';
    const other: Next = way === 'Undo' ? 'Redo' : 'Undo';
    const canGoOn = way === 'Undo' ? history.canUndo : history.canRedo;
    if (outcome === 'whole') this.note = { says: `${done}: ${says}`, next: other };
    if (outcome === 'in part') this.note = { says: `${done}: ${says} What was changed since stays.`, next: other };
    if (outcome === 'failed') this.note = { says: `Not ${done.toLowerCase()}: ${says}`, next: way };
    if (outcome === 'nothing')
      this.note = { says: `Not ${done.toLowerCase()}: ${says} It was changed since.`, ...(canGoOn && { next: way }) };
  }
}
