import type { Engine } from '../engine/engine.ts';
import type { Change } from '../articles/library.svelte.ts';

/** How the last question goes; `message` says in words what failed. */
export type Status = { kind: 'ready' } | { kind: 'working' } | { kind: 'failed'; message: string };

/** One question to the engine at a time, and how it goes: a newer one takes the place of the older. */
export class Asking {
  status = $state.raw<Status>({ kind: 'ready' });
  /** Whether a step of the reader waits for its answer: until then it is neither on the page nor kept. */
  isChanging = $state(false);
  #engine = $state.raw<Engine>();
  #request: AbortController | undefined;
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
   * Asks the engine and makes the change it works out, unless something newer was asked meanwhile or nobody waits any more. Answers
   * whether the change was made. `isStep` where it is one of the reader's own.
   */
  async run(ask: (engine: Engine, signal: AbortSignal) => Promise<Change>, isStep = false): Promise<boolean> {
    this.#request?.abort();
    const request = new AbortController();
    this.#request = request;
    this.status = { kind: 'working' };
    this.isChanging = isStep;
    try {
      if (!this.#engine) throw new Error('The page is not awake yet.');
      const change = await ask(this.#engine, request.signal);
      if (request.signal.aborted) return false;
      change();
      this.status = { kind: 'ready' };
      this.#answered();
      return true;
    } catch (error) {
      if (!request.signal.aborted)
        this.status = { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
      return false;
    } finally {
      if (this.#request === request) this.isChanging = false;
    }
  }

  /** Gives up what is being asked: nobody waits for it any more. */
  stop(): void {
    this.#request?.abort();
    this.isChanging = false;
    this.status = { kind: 'ready' };
  }
}
