import type { History } from '../../articles/history.svelte.ts';
import type { Storage } from '../../kept/storage.ts';
import { joinWrites, type StepChange } from '../../kept/write.ts';

/** Why steps do not outlast the page, in the reader's words. */
const unkept = 'What was done before the page was loaded anew could not be kept here to be taken back.';

/** Who reaches the storage, where there is one. */
type Keeper = { keepsSteps: boolean; use<T>(of: (storage: Storage) => Promise<T>): Promise<T | undefined> };
/** Where it is told why there is no step to take back. */
type Teller = { unkept: () => string };

/**
 * Has what the reader can take back kept with what it changed, in one go. It is worth less than that: where it cannot be kept, nothing
 * is said before the reader looks for a step in vain.
 */
export class StepKeeper {
  readonly #keeper: Keeper;
  readonly #history: History;
  #changes: StepChange[] = [];

  /** `tab` is the name of the tab whose steps these are. */
  constructor(keeper: Keeper, history: History, teller: Teller, tab: string) {
    history.tab = tab;
    this.#keeper = keeper;
    this.#history = history;
    teller.unkept = () => (keeper.keepsSteps ? '' : unkept);
  }

  /** Takes in the steps that were kept, and has all kept from now on: `due` is called when there is one. */
  async open(due: () => void): Promise<void> {
    const kept = await this.#keeper.use((storage) => storage.readSteps(this.#history.tab));
    if (!kept) this.#keeper.keepsSteps = false;
    this.#history.keep = (change) => {
      this.#changes.push(change);
      due();
    };
    this.#history.open(kept ?? []);
  }

  /** What is to become of the steps that are kept; it counts for made from then on. */
  takeChanges(): { steps?: StepChange } {
    const { steps } = joinWrites(this.#changes.splice(0).map((steps) => ({ steps })));
    return steps ? { steps } : {};
  }
}
