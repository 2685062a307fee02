import type { Engine } from '../engine/engine.ts';
import type { Change } from '../articles/library.svelte.ts';

/** How the last question goes; `message` says in words what failed. */
export type Status = { kind: 'ready' } | { kind: 'working' } | { kind: 'failed'; message: string };

/** Has the engine work out a change. */
type Ask = (engine: Engine, signal: AbortSignal) => Promise<Change>;

/** One question to the engine at a time, and how it goes: a newer one takes the place of the older. */
export class Asking {
  status = $state.raw<Status>({ kind: 'ready' });
  /** Whether a step of the reader waits for its answer: until then it is neither on the page nor kept. */
  isChanging = $state(false);
  #engine = $state.raw<Engine>();
  /** What is being asked, and how it is given up. */
  #question: Ask | undefined;
  #request: AbortController | undefined;
  /** The step that goes on, or the last of those that wait. */
  #step: Promise<boolean> | undefined;
  readonly #answered: () => void;

  /** `answered` is called after every change that an answer made. */
  constructor(answered: () => void) {
    this.#answered = answered;
  }

  connect(engine: Engine): void {
    this.#engine = engine;
  }

  /** Whether the engine can be asked. */
  get awake(): boolean {
    return this.#engine !== undefined;
  }

  /**
   * Asks the engine and makes the change it works out. Answers whether it was made: a question is given up once something newer was
   * asked, or nobody waits any more; a step of the reader's own (`isStep`) never is, and what is being asked is asked again after it.
   */
  run(ask: Ask, isStep = false): Promise<boolean> {
    this.#request?.abort();
    return isStep ? this.#runStep(ask) : this.#runQuestion(ask);
  }

  /** Gives up what is being asked: nobody waits for it any more. */
  stop(): void {
    this.#request?.abort();
    this.#question = undefined;
    if (!this.#step) this.status = { kind: 'ready' };
  }

  async #runQuestion(ask: Ask): Promise<boolean> {
    this.#question = ask;
    for (;;) {
      while (this.#step) await this.#step;
      if (this.#question !== ask) return false;
      const request = new AbortController();
      this.#request = request;
      const isMade = await this.#make(ask, request.signal);
      if (this.#question !== ask) return isMade;
      if (request.signal.aborted) continue;
      this.#question = undefined;
      if (isMade) this.status = { kind: 'ready' };
      return isMade;
    }
  }

  async #runStep(ask: Ask): Promise<boolean> {
    const before = this.#step;
    const { signal } = new AbortController();
    const step = before ? before.then(() => this.#make(ask, signal)) : this.#make(ask, signal);
    this.#step = step;
    this.isChanging = true;
    const isMade = await step;
    if (this.#step !== step) return isMade;
    this.#step = undefined;
    this.isChanging = false;
    if (isMade && !this.#question) this.status = { kind: 'ready' };
    return isMade;
  }

  /** Answers whether it was made; why it failed is said. */
  async #make(ask: Ask, signal: AbortSignal): Promise<boolean> {
    this.status = { kind: 'working' };
    try {
      if (!this.#engine) throw new Error('The page is not awake yet.');
      const change = await ask(this.#engine, signal);
      if (signal.aborted) return false;
      change();
      this.#answered();
      return true;
    } catch (error) {
      if (!signal.aborted)
        this.status = { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
      return false;
    }
  }
}
