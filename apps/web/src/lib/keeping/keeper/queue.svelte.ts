/** Does one thing after the other, so that no change works on what another is changing. */
export class Queue {
  /** Why the last one failed; empty when it did not. */
  failed = $state('');
  #last: Promise<unknown> = Promise.resolve();
  #changes = $state(0);

  /** Whether a change is on its way: begun, or waiting for its turn. */
  get isBusy(): boolean {
    return this.#changes > 0;
  }

  /** Makes a change once all before it are made. Resolves to whether it was made: it may have failed. */
  add(change: () => Promise<void>): Promise<boolean> {
    return this.hold(() => this.look(change));
  }

  /** Counts for a change as long as `work` goes on; it waits for no other. */
  async hold<T>(work: () => Promise<T>): Promise<T> {
    this.#changes++;
    try {
      return await work();
    } finally {
      this.#changes--;
    }
  }

  /** The same as `add` for what changes nothing of the reader's. */
  look(work: () => Promise<void>): Promise<boolean> {
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
