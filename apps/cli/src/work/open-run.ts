import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../command-line/problem.ts';
import { writeWhole } from '../files/write-whole.ts';

/** A folder for results, with what an earlier run of the same kind left there. */
export type Run = {
  /** The day on which it was begun, which results state. */
  made: string;
  /** The number with which it ended, where it did. */
  ended?: number;
  /** A part that is there already, else what `make` gives, which is kept. */
  part<T>(name: string, make: () => Promise<T>): Promise<T>;
  /** Writes one of the results. */
  write(name: string, text: string): Promise<void>;
  /** Takes the parts away and notes that all is done. */
  end(exit: number): Promise<void>;
};

const work = '.vis-a-vis';
type Note = { fingerprint: string; made: string; ended?: number };

/** Stops where a folder for results holds what is none of ours: nothing of others is written over. */
export async function guardFolder(out: string): Promise<void> {
  const names = await readdir(out).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw new Problem('unwritable', `Results cannot go to ${out}: ${error.message}.`);
  });
  if (names.length > 0 && !names.includes(work)) {
    throw new Problem('unwritable', `${out} holds other files. Name another folder with --out.`);
  }
}

/**
 * Opens a folder for results. `fingerprint` stands for what is read and how: a run of another one is not gone on with. Throws a
 * `Problem` where there is such, unless `isFresh`, and where nothing can be written.
 */
export async function openRun(out: string, fingerprint: string, isFresh: boolean, today: string): Promise<Run> {
  const notePath = join(out, work, 'run.json');
  let note = isFresh ? undefined : await readNote(notePath);
  if (note && note.fingerprint !== fingerprint) {
    const differs = `${out} holds results of other files or settings.`;
    throw new Problem('nothing', `${differs} Begin anew with --fresh, or name another folder with --out.`);
  }
  const write = (name: string, text: string): Promise<void> => saying(writeWhole(join(out, name), text), out);
  if (!note) {
    await saying(clear(out), out);
    note = { fingerprint, made: today };
    await write(join(work, 'run.json'), JSON.stringify(note));
  }
  const { made, ended } = note;
  return {
    made,
    ...(ended !== undefined && { ended }),
    async part(name, make) {
      const path = join(work, `${name}.json`);
      const kept = await readFile(join(out, path), 'utf8').catch(() => undefined);
      if (kept !== undefined) return JSON.parse(kept) as never;
      const fresh = await make();
      await write(path, JSON.stringify(fresh));
      return fresh;
    },
    write,
    async end(exit) {
      await write(join(work, 'run.json'), JSON.stringify({ fingerprint, made, ended: exit }));
      for (const name of await readdir(join(out, work))) {
        if (name !== 'run.json') await rm(join(out, work, name), { recursive: true, force: true });
      }
    },
  };
}

/** Takes away what runs write, and nothing else that lies there by now. */
async function clear(out: string): Promise<void> {
  const names = await readdir(out).catch((): string[] => []);
  for (const name of names.filter((one) => one === work || ours.test(one))) {
    await rm(join(out, name), { recursive: true, force: true });
  }
}

const ours = /^(?:stories|story\.\w+|(?:files|articles|pairs|reprints|stories)\.csv)$/;

async function readNote(path: string): Promise<Note | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Note;
  } catch {
    return undefined;
  }
}

/** A full disk, or a folder nobody may write to, is a problem with words. */
async function saying<T>(written: Promise<T>, out: string): Promise<T> {
  return written.catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new Problem('unwritable', `Results cannot be written to ${out}: ${why}. What was written before stays.`);
  });
}
