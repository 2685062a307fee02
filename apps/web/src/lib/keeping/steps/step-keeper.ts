import type { History } from '../../articles/history.svelte.ts';
import type { StepChange, Storage } from '../../kept/storage.ts';

/** Why steps do not outlast the page, in the reader's words. */
const unkept = 'What was done before the page was loaded anew could not be kept here to be taken back.';

/** Who reaches the storage, where there is one. */
type Keeper = { use<T>(of: (storage: Storage) => Promise<T>): Promise<T | undefined> };
/** Where it is told why there is no step to take back. */
type Teller = { unkept: string };

/**
 * Keeps what the reader can take back beside what they keep, one change after the other. It is worth less than that: where it cannot
 * be kept, nothing is said before the reader looks for a step in vain.
 */
export class StepKeeper {
  readonly #keeper: Keeper;
  readonly #history: History;
  readonly #teller: Teller;
  #last: Promise<unknown> = Promise.resolve();

  constructor(keeper: Keeper, history: History, teller: Teller) {
    this.#keeper = keeper;
    this.#history = history;
    this.#teller = teller;
  }

  /** Takes in the steps that were kept, and keeps all from now on. */
  async open(): Promise<void> {
    const kept = await this.#keeper.use((storage) => storage.readSteps(this.#history.tab));
    if (!kept) this.#teller.unkept = unkept;
    this.#history.keep = (change) => this.#keep(change);
    this.#history.open(kept ?? []);
  }

  /** Resolves when all steps are kept, as far as they can be. */
  get done(): Promise<unknown> {
    return this.#last;
  }

  #keep(change: StepChange): void {
    this.#last = this.#last.then(async () => {
      const isKept = await this.#keeper.use((storage) => storage.keepSteps(change));
      this.#teller.unkept = isKept ? '' : unkept;
    });
  }
}
