import type { Progress } from '../keeping/count-all.ts';

/** One thing that is being read: whether it was given up, and how many articles it holds and were read so far. */
export type Turn = { readonly signal: AbortSignal; holds(articles: number): void; readOne(): void };

/** What the reader brought along and is being read, one thing after the other, in the order in which it came. */
export class Reading {
  /** How many of all articles that were brought are read; a file that is not opened yet counts as one. */
  progress = $state.raw<Progress>();
  /** Gives up what is being read and what waits for its turn. */
  #giveUp = new AbortController();
  /** Resolves when all that was brought so far is read. */
  #last: Promise<void> = Promise.resolve();
  #waiting = 0;
  #done = 0;
  #total = 0;

  /** Resolves once all that was brought until now is read, or given up; to whether it was read. */
  async untilRead(): Promise<boolean> {
    const { signal } = this.#giveUp;
    await this.#last;
    return !signal.aborted;
  }

  /** Reads something of this name once all before it is read. */
  add(name: string, read: (turn: Turn) => Promise<void>): Promise<void> {
    const { signal } = this.#giveUp;
    let [holds, done] = [1, 0];
    const count = (articles: number, read: number): void => {
      if (signal.aborted) return;
      this.#total += articles - holds;
      this.#done += read - done;
      [holds, done] = [articles, read];
      this.#tell(name);
    };
    const turn: Turn = {
      signal,
      holds: (articles) => count(articles, done),
      readOne: () => count(holds, done + 1),
    };
    this.#waiting++;
    this.#total++;
    if (!this.progress) this.#tell(name);
    else this.#tell();
    const reading = this.#last.then(async () => {
      if (signal.aborted) return;
      this.#tell(name);
      try {
        await read(turn);
      } finally {
        // What could not be read is done with, too.
        count(holds, holds);
        if (!signal.aborted) this.#end();
      }
    });
    this.#last = reading.catch(() => undefined);
    return reading;
  }

  /** Stops reading; what is being read comes to its end unheard. */
  cancel(): void {
    this.#giveUp.abort();
    this.#giveUp = new AbortController();
    this.#forget();
  }

  #end(): void {
    this.#waiting--;
    if (this.#waiting === 0) this.#forget();
  }

  #forget(): void {
    this.progress = undefined;
    this.#waiting = this.#done = this.#total = 0;
  }

  #tell(name?: string): void {
    const says = name === undefined ? (this.progress?.says ?? '') : `Reading “${name}”`;
    this.progress = { says, done: this.#done, total: this.#total };
  }
}
