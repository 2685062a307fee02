/** Takes a step back or makes it again; where that takes its time, resolves to whether it was done. */
type Way = () => Promise<boolean> | undefined;

/**
 * One step of the reader, already made. `says` names it in the reader's words; `pair` are the two articles it is about,
 * where it is about two, so that undoing it can show them.
 */
export type Step = { says: string; undo: Way; redo: Way; pair?: readonly [a: string, b: string] };

/** A step that is taken back or made again; `made` is whether it was, where that is not known at once. */
export type Revisit = Step & { made: Promise<boolean> | undefined };

/** Every step that can be taken back, of whatever kind, in the order in which they were made. */
export class History {
  #done = $state.raw<readonly Step[]>([]);
  #undone = $state.raw<readonly Step[]>([]);
  /** Whether a step is on its way: the next would overtake it. */
  #busy = false;

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

  /** Takes back the last step and answers with it; `undefined` when there is none, or another is on its way. */
  undo(): Revisit | undefined {
    return this.#revisit(this.#done.at(-1), 'undo');
  }

  /** Makes the step again that was taken back last. */
  redo(): Revisit | undefined {
    return this.#revisit(this.#undone.at(-1), 'redo');
  }

  #revisit(step: Step | undefined, way: 'undo' | 'redo'): Revisit | undefined {
    if (!step || this.#busy) return undefined;
    const going = step[way]();
    this.#move(step, way);
    if (!going) return { ...step, made: undefined };
    this.#busy = true;
    const failed = (): boolean => false;
    const made = going.catch(failed).then((isMade) => {
      this.#busy = false;
      if (!isMade) this.#move(step, way === 'undo' ? 'redo' : 'undo');
      return isMade;
    });
    return { ...step, made };
  }

  /** Puts a step on top of those that were undone, or done. */
  #move(step: Step, way: 'undo' | 'redo'): void {
    const rest = (list: readonly Step[]) => list.filter((one) => one !== step);
    this.#done = [...rest(this.#done), ...(way === 'redo' ? [step] : [])];
    this.#undone = [...rest(this.#undone), ...(way === 'undo' ? [step] : [])];
  }
}
