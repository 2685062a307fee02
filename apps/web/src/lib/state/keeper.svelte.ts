import type { CorrectionEntry, Corrections } from './corrections.svelte.ts';
import type { KeptCorrection, openStorage, Storage, Stored, Write } from './storage.ts';

/** Whether all the reader did is on the disk; `says` is why it is not. */
export type SaveState = { kind: 'nothing' | 'saving' | 'saved' | 'failed'; says: string };

type Opening = (lost: () => void) => ReturnType<typeof openStorage>;

const channelName = 'vis-a-vis';

/** Keeps changes in the order in which they were made, one at a time, and tells the truth about it. */
export class Keeper {
  state = $state.raw<SaveState>({ kind: 'nothing', says: '' });
  /** When the last backup was made, in milliseconds; and whether something changed since. */
  backupAt = $state<number>();
  changedSince = $state(false);
  /** Whether the browser promised not to erase what is kept when space is short. */
  persisted = $state<boolean>();
  /** Bytes used of those the browser grants. */
  room = $state.raw<{ used: number; granted: number }>();

  readonly #opening: Opening;
  readonly #changed: (stored: Stored) => void;
  #storage: Storage | undefined;
  #channel: BroadcastChannel | undefined;
  /** What is not on the disk yet; the first is being written. */
  #waiting: Write[] = [];
  #writing: Promise<void> | undefined;
  #corrections = new Map<string, string>();

  /** `changed` is called with all that is kept when another tab changed it. */
  constructor(opening: Opening, changed: (stored: Stored) => void) {
    this.#opening = opening;
    this.#changed = changed;
  }

  /** All that is kept, or `undefined` where the browser keeps nothing for this page. */
  async open(): Promise<Stored | undefined> {
    try {
      this.#storage = await this.#opening(() => {
        this.#storage = undefined;
        this.#fail('A newer version of this page was opened in another tab. Reload this one.');
      });
      const stored = await this.#storage.read();
      this.#listen();
      this.#noteSettings(stored);
      if (Object.values(stored).some((list) => Object.keys(list).length > 0)) {
        this.state = { kind: 'saved', says: '' };
        void this.#look();
      }
      return stored;
    } catch (error) {
      const newer = error instanceof DOMException && error.name === 'VersionError';
      this.#fail(
        newer
          ? 'A newer version of this page keeps its texts here, which this one cannot read. Use the newer one.'
          : 'This browser keeps nothing for this page: a private window, or storage is switched off.',
      );
      return undefined;
    }
  }

  /** Keeps a change. Resolves when it is on the disk or could not be put there; `state` says which. */
  async write(change: Write): Promise<void> {
    this.#waiting.push(change);
    this.changedSince = true;
    await this.retry();
  }

  /** Writes what waits, also what could not be kept before. */
  retry(): Promise<void> {
    this.#writing ??= this.#writeAll().finally(() => (this.#writing = undefined));
    return this.#writing;
  }

  async #writeAll(): Promise<void> {
    if (!this.#storage) return this.#fail(this.state.says);
    this.state = { kind: 'saving', says: '' };
    try {
      for (let [first] = this.#waiting; first; [first] = this.#waiting) {
        await this.#storage.write(first);
        this.#waiting.shift();
      }
      this.state = { kind: 'saved', says: '' };
      this.#channel?.postMessage('changed');
      void this.#look(true);
    } catch (error) {
      const full = error instanceof DOMException && error.name === 'QuotaExceededError';
      const why = error instanceof Error ? error.message : String(error);
      this.#fail(full ? 'The storage this browser grants is full. Remove articles, or download a backup.' : why);
    }
  }

  /** Keeps what is new among the reader's corrections, and forgets those that were taken back. */
  keepCorrections(entries: readonly CorrectionEntry[]): void {
    const now = new Map(entries.filter((one) => !one.takenBack).map((one) => [one.key, one]));
    const fresh = [...now.values()].filter((one) => this.#corrections.get(one.key) !== JSON.stringify(one));
    const gone = [...this.#corrections.keys()].filter((key) => !now.has(key));
    if (fresh.length + gone.length === 0) return;
    this.#know(entries);
    const correct = fresh.map(({ takenBack: _, ...one }) => one);
    void this.write({ correct, uncorrect: gone });
  }

  /** Puts the corrections that are kept on the page. Those taken back may be said again; those nobody kept yet are kept next. */
  takeCorrections(said: Corrections, kept: readonly KeptCorrection[]): void {
    const isKept = new Set(kept.map(({ key }) => key));
    const left = said.entries.filter(
      ({ key, takenBack }) => !isKept.has(key) && (takenBack || !this.#corrections.has(key)),
    );
    const entries = kept.map((one) => ({ ...one, takenBack: false }));
    said.replace([...entries, ...left].sort((one, other) => (one.key < other.key ? -1 : 1)));
    this.#know(entries);
  }

  /** Takes corrections for kept. */
  #know(entries: readonly CorrectionEntry[]): void {
    this.#corrections = new Map(entries.filter((one) => !one.takenBack).map((one) => [one.key, JSON.stringify(one)]));
  }

  /** Notes that a backup was made now. */
  async noteBackup(now: number): Promise<void> {
    this.backupAt = now;
    await this.write({ settings: { backupAt: now } });
    this.changedSince = false;
  }

  #fail(says: string): void {
    this.state = { kind: 'failed', says };
  }

  #noteSettings({ settings }: Stored): void {
    if (typeof settings.backupAt === 'number') this.backupAt = settings.backupAt;
  }

  /** Other tabs say when they kept something; what waits here is kept first, so that nothing of it is lost. */
  #listen(): void {
    if (typeof BroadcastChannel === 'undefined') return;
    this.#channel = new BroadcastChannel(channelName);
    let asked = false;
    this.#channel.onmessage = async () => {
      if (asked) return;
      asked = true;
      await new Promise((resolve) => setTimeout(resolve, 50));
      if (this.#waiting.length > 0) await this.retry();
      asked = false;
      const stored = await this.#storage?.read();
      if (!stored || this.#waiting.length > 0) return;
      this.#noteSettings(stored);
      this.#changed(stored);
    };
  }

  /** Asks the browser how safe and how full its storage is; with own texts in it, also to keep it. */
  async #look(ask = false): Promise<void> {
    // Off a secure address there is none of this.
    const storage = navigator.storage as StorageManager | undefined;
    if (!storage) return;
    this.persisted ??= ask ? await storage.persist() : (await storage.persisted()) || undefined;
    const { usage = 0, quota = 0 } = await storage.estimate();
    this.room = { used: usage, granted: quota };
  }
}
