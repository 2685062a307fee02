/** Does one thing after the other, so that no change works on what another is changing. */
export class Queue {
  /** Why the last one failed; empty when it did not. */
  failed = $state('');
  #last: Promise<unknown> = Promise.resolve();

  /** Does something once all before it are done. Resolves to whether it was done: it may have failed. */
  add(work: () => Promise<void>): Promise<boolean> {
    const done = this.#last.then(async () => {
      this.failed = '';
      try {
        await work();
        return true;
      } catch (error) {
        this.failed = error instanceof Error ? error.message : String(error);
        return false;
      }
    });
    this.#last = done;
    return done;
  }
}
