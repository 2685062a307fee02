/** What the program leaves behind for whoever called it: a number for each way to end. */
export const exits = { done: 0, nothing: 1, usage: 2, some: 3, unwritable: 4, stopped: 130 } as const;

/** Why a command ends early, in words for whoever called it, with the number it ends with. */
export class Problem extends Error {
  readonly exit: number;

  constructor(exit: keyof typeof exits, says: string) {
    super(says);
    this.exit = exits[exit];
  }
}
