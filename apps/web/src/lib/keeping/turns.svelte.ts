/** Steps one after the other, so that no change works on what another is changing. */
export class Turns {
  /** Why the last step failed; empty when it did not. */
  failed = $state('');
  #last: Promise<void> = Promise.resolve();

  /** Takes a step once all before it are done. Resolves when it is done or has failed. */
  take(step: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(async () => {
      this.failed = '';
      try {
        await step();
      } catch (error) {
        this.failed = error instanceof Error ? error.message : String(error);
      }
    });
    return this.#last;
  }
}
