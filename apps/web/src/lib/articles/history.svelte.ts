import { alike, kindOf, type Cells, type Touched } from '../record/cells.ts';
import { planStep, stepOf, type Plan, type Step, type Way } from '../record/step.ts';
import { newId } from '../kept/kept.ts';
import type { StepChange } from '../kept/write.ts';

/** Who has cells of some kinds: says what they hold, and has them hold something else. */
export type Holder = {
  now(): Cells;
  put(cells: Cells): unknown;
  /** Has something done in its turn, where changes wait for each other. Resolves to whether it was done: it may have failed. */
  turn?: (work: () => Promise<void>) => Promise<boolean>;
};

/**
 * What became of a step that was to be taken back or made again: all of it was, all but what was changed since, nothing, since all of
 * it was changed since; or it failed and can be tried again.
 */
export type Outcome = 'whole' | 'in part' | 'nothing' | 'failed';
/** A step that is taken back or made again; `outcome` is there at once, or once `made` resolves to it. */
export type Revisit = Pick<Step, 'says' | 'pair'> & { outcome?: Outcome; made?: Promise<Outcome> };

/** The steps of this tab, of whatever kind, in the order in which they were made. Those taken back are the last of them. */
export class History {
  /** Where steps are kept, once there is a place. */
  keep: (change: StepChange) => void = () => undefined;
  /** Resolves once the steps that were kept are here. */
  opening: Promise<unknown> = Promise.resolve();
  /** Which tab this is: it takes back its own steps only. */
  tab = '';
  #steps = $state.raw<readonly Step[]>([]);
  readonly #holders = new Map<string, Holder>();
  /** Whether a step is on its way: the next would overtake it. */
  #busy = false;
  /** The step that goes on as long as the reader types in one field. */
  #typed: string | undefined;

  get canUndo(): boolean {
    return this.#next('undo') !== undefined;
  }

  get canRedo(): boolean {
    return this.#next('redo') !== undefined;
  }

  /** Names who holds the cells of some kinds. */
  hold(kinds: readonly string[], holder: Holder): void {
    for (const kind of kinds) this.#holders.set(kind, holder);
  }

  /** Takes in the steps of this tab that were kept before it was loaded anew, and keeps those it made meanwhile. */
  open(kept: readonly Step[]): void {
    const made = this.#steps;
    // What is done now can be made only once: a new step ends what was to be made again.
    const before = made.length > 0 ? kept.filter(({ undone }) => !undone) : kept;
    this.#steps = [...before, ...made];
    const forget = kept.filter((one) => !before.includes(one)).map(({ key }) => key);
    if (made.length + forget.length > 0) this.keep({ put: made, forget });
  }

  /** Remembers a step that was just made; what was undone before it can no longer be redone. One that touched nothing is none. */
  add({ says, cells, pair }: Pick<Step, 'says' | 'cells' | 'pair'>): void {
    this.#typed = undefined;
    if (Object.keys(cells).length === 0) return;
    const forget = this.#steps.filter(({ undone }) => undone).map(({ key }) => key);
    const key = newId(this.#steps.at(-1)?.key);
    const step = stepOf({ key, tab: this.tab, says, cells, ...(pair && { pair }) });
    this.#steps = [...this.#steps.filter(({ undone }) => !undone), step];
    this.keep({ put: [step], forget });
  }

  /** Remembers what the reader is typing: one step, as long as they stay in the field and do nothing else. */
  type(step: Pick<Step, 'says' | 'cells' | 'pair'>): void {
    const last = this.#steps.at(-1);
    if (!last || last.key !== this.#typed || String(Object.keys(last.cells)) !== String(Object.keys(step.cells))) {
      this.add(step);
      this.#typed = this.#steps.at(-1)?.key;
      return;
    }
    const cells: Touched = Object.fromEntries(
      Object.entries(step.cells).map(([cell, { after }]) => [cell, { before: last.cells[cell]?.before, after }]),
    );
    const isBack = Object.values(cells).every(({ before, after }) => alike(before, after));
    this.#steps = [...this.#steps.slice(0, -1), ...(isBack ? [] : [{ ...last, says: step.says, cells }])];
    this.keep(isBack ? { put: [], forget: [last.key] } : { put: this.#steps.slice(-1), forget: [] });
  }

  /** The reader leaves the field: what they type next is a step of its own. */
  endTyping(): void {
    this.#typed = undefined;
  }

  /** Has cells of a kind changed in their turn, where changes of them wait for each other, and otherwise at once. */
  async inTurn(kind: string, work: () => Promise<void>): Promise<void> {
    const turn = this.#holders.get(kind)?.turn;
    await (turn ? turn(work) : work());
  }

  /** Takes back the last step and answers with it; `undefined` when there is none, or another is on its way. */
  undo(): Revisit | undefined {
    return this.#revisit('undo');
  }

  /** Makes the step again that was taken back last. */
  redo(): Revisit | undefined {
    return this.#revisit('redo');
  }

  #next(way: Way): Step | undefined {
    return way === 'undo' ? this.#steps.findLast(({ undone }) => !undone) : this.#steps.find(({ undone }) => undone);
  }

  #revisit(way: Way): Revisit | undefined {
    const step = this.#next(way);
    if (!step || this.#busy) return undefined;
    this.#typed = undefined;
    const { says, pair } = step;
    const told = { says, ...(pair && { pair }) };
    const holders = this.#holdersOf(step);
    const turn = holders.find((one) => one.turn)?.turn;
    if (!turn) {
      const plan = this.#plan(step, way, holders);
      for (const holder of holders) holder.put(this.#partOf(plan.put, holder));
      return { ...told, outcome: this.#take(step, plan) };
    }
    this.#busy = true;
    let outcome: Outcome = 'failed';
    const made = turn(async () => {
      const plan = this.#plan(step, way, holders);
      // What may fail comes first.
      for (const holder of holders.toSorted((one, other) => Number(!one.turn) - Number(!other.turn)))
        if (holder.turn) await holder.put(this.#partOf(plan.put, holder));
        else void holder.put(this.#partOf(plan.put, holder));
      outcome = this.#take(step, plan);
    }).then(() => {
      this.#busy = false;
      return outcome;
    });
    return { ...told, made };
  }

  #holdersOf({ cells }: Step): Holder[] {
    const kinds = Object.keys(cells).map((cell) => this.#holderOf(cell));
    return [...new Set(kinds)].filter((one) => one !== undefined);
  }

  /** The order of a list is held where its entries are. */
  #holderOf(cell: string): Holder | undefined {
    return this.#holders.get(kindOf(cell.replace(/^order\//, '')));
  }

  #partOf(cells: Cells, holder: Holder): Cells {
    return Object.fromEntries(Object.entries(cells).filter(([cell]) => this.#holderOf(cell) === holder));
  }

  #plan(step: Step, way: Way, holders: readonly Holder[]): Plan {
    return planStep(step, way, Object.assign({}, ...holders.map((one) => one.now())) as Cells);
  }

  /** Puts a step on record as it is now; one that changed nothing when it was made again is none any more. */
  #take(step: Step, plan: Plan): Outcome {
    const isOne = Object.keys(plan.step.cells).length > 0;
    this.#steps = this.#steps.flatMap((one) => (one.key !== step.key ? one : isOne ? plan.step : []));
    this.keep(isOne ? { put: [plan.step], forget: [] } : { put: [], forget: [step.key] });
    if (Object.keys(plan.put).length === 0) return 'nothing';
    return plan.left.length > 0 ? 'in part' : 'whole';
  }
}
