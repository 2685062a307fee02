import { keptBefore, noteKept } from '../../kept/kept-before.ts';
import { lookAtStorage } from './look-at-storage.ts';
import { queueChange, writeWithRoom } from './make-room.ts';
import { damaged, erased, hidesTexts, inTime, Silence, troubleOf, troubles } from './save-troubles.ts';
import type { Stored } from '../../kept/stored.ts';
import { leaveOutDamaged, type openStorage, type Storage } from '../../kept/storage.ts';
import type { Write } from '../../kept/write.ts';

/** Whether all the reader did is on the disk; `says` is why it is not. */
export type SaveState = { kind: 'nothing' | 'saving' | 'saved' | 'failed'; says: string };

type Opening = (lost: (overtaken: boolean) => void) => ReturnType<typeof openStorage>;

const channelName = 'vis-a-vis';

/** Keeps changes in the order in which they were made, one at a time, and tells the truth about it. */
export class Keeper {
  state = $state.raw<SaveState>({ kind: 'nothing', says: '' });
  /** When the last backup was made and the last one restored, in milliseconds; and whether something changed since. */
  backupAt = $state<number>();
  restoredAt = $state<number>();
  changedSince = $state(false);
  /** Whether the browser promised not to erase what is kept when space is short. */
  persisted = $state<boolean>();
  /** Bytes used of those the browser grants. */
  room = $state.raw<{ used: number; granted: number }>();

  /** Why something that was kept is not on the page; empty when all is. */
  missing = $state('');

  /** Whether what can be taken back was kept, too, when it last was to be. */
  keepsSteps = true;

  readonly #opening: Opening;
  readonly #changed: () => void;
  readonly #whole: () => Stored;
  #storage: Promise<Storage> | undefined;
  /** The storage that failed: closed by the next try, since until then the browser may say that it was erased or cut off. */
  #broken: Storage | undefined;
  /** Whether what is kept was taken in, and whether it may be gone since, so that the next try writes all there is. */
  #taken = false;
  #mayBeGone = false;
  #channel: BroadcastChannel | undefined;
  /** What is not on the disk yet; the first is being written. */
  #waiting: Write[] = [];
  #writing: Promise<void> | undefined;

  /** `changed` is called when another tab changed what is kept; `whole` gives all there is to keep on the page, by the names it is kept under. */
  constructor(opening: Opening, changed: () => void, whole: () => Stored) {
    this.#opening = opening;
    this.#changed = changed;
    this.#whole = whole;
  }

  /** All that is kept, or `undefined` where the browser keeps nothing for this page, or does not answer. */
  async open(): Promise<Stored | undefined> {
    let isOpen = false;
    try {
      const storage = await this.#reach();
      isOpen = true;
      await this.#writeWaiting(storage);
      const stored = await this.#read(storage);
      if (Object.values(stored).some((list) => Object.keys(list).length > 0)) {
        this.state = { kind: 'saved', says: '' };
        void this.#look();
      }
      return stored;
    } catch (error) {
      this.#fail(troubleOf(error, isOpen));
      if (isOpen || hidesTexts(error)) this.missing = this.state.says;
      return undefined;
    }
  }

  /** The storage, opened where it is not. Rejects where it refuses or does not answer; if it does later, it is taken up then. */
  #reach(): Promise<Storage> {
    let late = false;
    this.#broken?.close();
    this.#broken = undefined;
    this.#storage ??= this.#opening((overtaken) => this.#lose(overtaken)).then(
      (storage) => {
        if (late) void this.retry();
        return storage;
      },
      (error: unknown) => {
        this.#storage = undefined;
        throw error;
      },
    );
    return inTime(this.#storage).catch((error: unknown) => {
      late = error instanceof Silence;
      throw error;
    });
  }

  #lose(overtaken: boolean): void {
    this.#storage = undefined;
    this.#mayBeGone = !overtaken && this.#taken;
    this.#fail(overtaken ? troubles.overtaken : troubles.gone);
  }

  /** Reads what is kept and notes what of it is not as it was. */
  async #read(storage: Storage): Promise<Stored> {
    const { sound, left } = leaveOutDamaged(await storage.read());
    const before = keptBefore();
    this.missing = left > 0 ? damaged(left) : sound.articles.length === 0 && before > 0 ? erased(before) : '';
    this.#taken = true;
    this.#listen();
    this.#noteSettings(sound);
    return sound;
  }

  /** Keeps a change. Resolves when it is on the disk or could not be put there; `state` says which. */
  async write(change: Write): Promise<void> {
    const begun = this.#waiting.splice(0, this.#writing ? 1 : 0);
    this.#waiting = [...begun, ...queueChange(this.#waiting, change)];
    this.changedSince = true;
    await this.retry();
  }

  /** Writes what waits, also what could not be kept before. */
  retry(): Promise<void> {
    this.#writing ??= this.#writeAll();
    return this.#writing;
  }

  async #writeAll(): Promise<void> {
    this.state = { kind: 'saving', says: '' };
    let storage: Storage | undefined;
    let isNews = false;
    try {
      storage = await this.#reach();
      if (this.#mayBeGone) {
        const { articles: put, corrections: correct, settings } = this.#whole();
        this.#waiting.unshift({ put, correct, settings });
      }
      this.#mayBeGone = false;
      do {
        isNews ||= this.#waiting.length > 0;
        await this.#writeWaiting(storage);
        if (this.#taken) continue;
        await this.#read(storage);
        this.#changed();
        // What came meanwhile is not on the disk yet.
      } while (this.#waiting.length > 0);
      this.state = { kind: 'saved', says: '' };
      noteKept(this.#whole().articles.length);
      if (isNews) this.#channel?.postMessage('changed');
      void this.#look(true);
    } catch (error) {
      // A storage that went away meanwhile has said so.
      if (storage && !this.#storage) return;
      this.#fail(troubleOf(error, storage !== undefined));
      if (this.state.says === troubles.full) return;
      this.#broken = storage;
      this.#mayBeGone ||= storage !== undefined && this.#taken;
      this.#storage = undefined;
    } finally {
      // At once with the last word on the state: a change that comes now is written anew.
      this.#writing = undefined;
    }
  }

  async #writeWaiting(storage: Storage): Promise<void> {
    for (let [first] = this.#waiting; first; [first] = this.#waiting) {
      const areKept = await writeWithRoom(storage, first);
      if (first.steps) this.keepsSteps = areKept;
      this.#waiting.shift();
    }
  }

  /** Notes that a backup was made now. */
  async noteBackup(now: number): Promise<void> {
    this.backupAt = now;
    const noting = this.write({ settings: { backupAt: now } });
    this.changedSince = false;
    await noting;
  }

  #fail(says: string): void {
    this.keepsSteps = false;
    this.state = { kind: 'failed', says };
  }

  #noteSettings({ settings }: Stored): void {
    if (typeof settings.backupAt === 'number') this.backupAt = settings.backupAt;
    if (typeof settings.restoredAt === 'number') this.restoredAt = settings.restoredAt;
  }

  /** All that is kept now. What waits here is kept first; `undefined` where that cannot be: then the page knows better. */
  async latest(): Promise<Stored | undefined> {
    let stored: Stored | undefined;
    do {
      if (this.#waiting.length > 0) {
        await this.retry();
        if (this.state.kind === 'failed') return undefined;
      }
      // A storage that went away has said so, and so does one that does not answer.
      const storage = this.#storage && (await inTime(this.#storage).catch(() => undefined));
      stored = storage && (await this.#read(storage).catch(() => undefined));
    } while (stored && this.#waiting.length > 0);
    return stored;
  }

  /** Asks the storage for something that nothing depends on; `undefined` where it is not there or does not do it. */
  async use<T>(of: (storage: Storage) => Promise<T>): Promise<T | undefined> {
    try {
      const storage = await this.#storage;
      return storage && (await of(storage));
    } catch {
      return undefined;
    }
  }

  /** Other tabs say when they kept something. */
  #listen(): void {
    if (typeof BroadcastChannel === 'undefined' || this.#channel) return;
    this.#channel = new BroadcastChannel(channelName);
    let asked = false;
    this.#channel.onmessage = async () => {
      if (asked) return;
      asked = true;
      await new Promise((resolve) => setTimeout(resolve, 50));
      asked = false;
      this.#changed();
    };
  }

  /** Asks the browser how safe and how full its storage is; with own texts in it, also to keep it. */
  async #look(ask = false): Promise<void> {
    const { persisted = this.persisted, room = this.room } = await lookAtStorage(this.persisted, ask);
    this.persisted = persisted;
    this.room = room;
  }
}
