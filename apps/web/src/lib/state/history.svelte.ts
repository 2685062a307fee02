/**
 * One step of the reader, already made. `says` names it in the reader's words; `pair` are the two articles it is about,
 * where it is about two, so that undoing it can show them.
 */
export type Step = { says: string; undo: () => void; redo: () => void; pair?: readonly [a: string, b: string] };

/** Every step that can be taken back, of whatever kind, in the order in which they were made. */
export class History {
  #done = $state.raw<readonly Step[]>([]);
  #undone = $state.raw<readonly Step[]>([]);

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** Remembers a step that was just made; what was undone before it can no longer be redone. */
  add(step: Step): void {
    this.#done = [...this.#done, step];
    this.#undone = [];
  }

  /** Takes back the last step and answers with it; `undefined` when there is none. */
  undo(): Step | undefined {
    const step = this.#done.at(-1);
    if (!step) return undefined;
    step.undo();
    this.#done = this.#done.slice(0, -1);
    this.#undone = [...this.#undone, step];
    return step;
  }

  /** Makes the step again that was taken back last. */
  redo(): Step | undefined {
    const step = this.#undone.at(-1);
    if (!step) return undefined;
    step.redo();
    this.#undone = this.#undone.slice(0, -1);
    this.#done = [...this.#done, step];
    return step;
  }
}
