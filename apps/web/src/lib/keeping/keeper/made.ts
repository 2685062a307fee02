import { isNothing, joinWrites, type Write } from '../../kept/write.ts';

type Keeper = { changedSince: boolean; write(change: Write): Promise<void> };

/** What a step changed, until it is kept with all else that changed by then, as one. */
export class Made {
  readonly #keeper: Keeper;
  /** What changed on the page and is not kept; it counts for kept from then on. */
  readonly #take: () => Write;
  #made: { write: Write; changedSince: boolean }[] = [];

  constructor(keeper: Keeper, take: () => Write) {
    this.#keeper = keeper;
    this.#take = take;
  }

  /** Something is made; `changedSince` says whether the last backup does not hold it. */
  readonly add = (write: Write, changedSince = true): void => void this.#made.push({ write, changedSince });

  /** Has kept what changed on the page. While a step is made that waits for it, which is over in a moment. */
  keepChanges(): void {
    if (this.#made.length > 0) return;
    const write = this.#take();
    if (!isNothing(write)) void this.#keeper.write(write);
  }

  /** Has a step kept that is made now, with all that changed on the page. Resolves when it is, or could not be. */
  async keep(): Promise<void> {
    const made = this.#made;
    this.#made = [];
    const write = joinWrites([...made.map((one) => one.write), this.#take()]);
    if (isNothing(write)) return;
    const writing = this.#keeper.write(write);
    if (made.some(({ changedSince }) => !changedSince)) this.#keeper.changedSince = false;
    await writing;
  }
}
