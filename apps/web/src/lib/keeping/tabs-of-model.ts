import { vi } from 'vitest';
import { openStorage } from '../kept/storage.ts';
import { openTab } from './example.ts';

/** How long a tab waits for others to be done, and how long for its storage, in milliseconds. */
const [gathering, patience] = [50, 900];

/** Between tabs of one browser, in the same process: what is said arrives at once, and what waits for it is known. */
export class Wire {
  static readonly #open = new Set<Wire>();
  /** How many tabs have heard something and have not looked yet. */
  static #waiting = 0;
  /** What was said while nobody hears. */
  static #held: (() => void)[] | undefined;
  /** Whether every storage answers too late. */
  static #isLate = false;

  onmessage: ((event: { data: unknown }) => void) | undefined;

  constructor() {
    Wire.#open.add(this);
  }

  /**
   * Puts it in the place of the browser's, and has tabs look at once once they heard. No clock says that a storage does not answer: on a
   * machine that does much else it would say so at any time.
   */
  static lay(): void {
    const later = setTimeout;
    vi.stubGlobal('BroadcastChannel', Wire);
    vi.stubGlobal('setTimeout', (work: () => void, wait = 0) => {
      if (wait === patience) return void (Wire.#isLate && queueMicrotask(work));
      if (wait !== gathering) return later(work, wait);
      Wire.#waiting++;
      return setImmediate(() => {
        Wire.#waiting--;
        work();
      });
    });
  }

  /** Does something while every storage that is opened answers later than a tab waits for it. */
  static async late<T>(work: () => Promise<T>): Promise<T> {
    Wire.#isLate = true;
    return work().finally(() => (Wire.#isLate = false));
  }

  /** Nobody hears anything any more. */
  static cut(): void {
    Wire.#open.clear();
  }

  /** Until `letGo` is called nobody hears what the others do. */
  static hold(): void {
    Wire.#held = [];
  }

  static letGo(): void {
    const held = Wire.#held ?? [];
    Wire.#held = undefined;
    for (const say of held) say();
  }

  /** Resolves when all have heard and seen what was done: `settle` has each tab come to rest. */
  static async rest(settle: () => Promise<void>): Promise<void> {
    do {
      while (Wire.#waiting > 0) await breath();
      await settle();
    } while (Wire.#waiting > 0);
  }

  postMessage(data: unknown): void {
    if (Wire.#held) return void Wire.#held.push(() => this.postMessage(data));
    for (const other of Wire.#open) if (other !== this) other.onmessage?.({ data });
  }
}

/** One turn of the process. */
export const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A tab of the model; once `kill` is called nothing more of it reaches the storage. */
export async function killable(name: string) {
  let isDead = false;
  const alive = async <T>(of: () => Promise<T>): Promise<T> => {
    if (!isDead) {
      const answer = await of();
      if (!isDead) return answer;
    }
    return new Promise<never>(() => undefined);
  };
  const opening: typeof openStorage = async (lost) => {
    const storage = await openStorage(lost);
    return {
      read: () => alive(storage.read),
      write: (change) => alive(() => storage.write(change)),
      readSteps: (tab) => alive(() => storage.readSteps(tab)),
      close: storage.close,
    };
  };
  return { ...(await openTab({ name, opening })), kill: () => (isDead = true) };
}

/** The keys of the steps that are kept of a tab. */
export async function stepsOf(tab: number): Promise<string[]> {
  const storage = await openStorage(() => undefined);
  const steps = await storage.readSteps(String(tab));
  storage.close();
  return steps.map(({ key }) => key);
}
