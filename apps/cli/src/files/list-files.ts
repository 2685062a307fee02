import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { readZip } from './read-zip.ts';

/** A file that is to be read: what it is called, and how to get at its bytes. `load` throws an `Error` that says why there are none. */
export type InputFile = { name: string; load: () => Promise<Uint8Array> };

/** The largest file of which articles are read, in bytes, packed ones included. */
const mostBytes = 50 * 1024 * 1024;
/** The largest archive, in bytes. */
const mostInArchive = 1024 * 1024 * 1024;

/**
 * All files that some paths stand for, in the order of the paths and within a folder or archive by name: a folder for all below it,
 * a ZIP archive for all in it. What begins with a dot is left out, and so is the folder `except`. Names are told from the folder that
 * was given; where several were, with its name before them.
 */
export async function listFiles(paths: readonly string[], except?: string): Promise<InputFile[]> {
  const found: InputFile[] = [];
  for (const path of paths) found.push(...(await filesAt(path, basename(path), paths.length > 1, except)));
  return found;
}

async function filesAt(path: string, name: string, isNamed: boolean, except: string | undefined): Promise<InputFile[]> {
  const isFolder = await stat(path).then(
    (one) => one.isDirectory(),
    () => false,
  );
  return isFolder ? filesBelow(path, isNamed ? name : '', except) : filesIn(path, name, isNamed);
}

async function filesBelow(folder: string, inside: string, except: string | undefined): Promise<InputFile[]> {
  if (except !== undefined && resolve(folder) === resolve(except)) return [];
  const files: InputFile[] = [];
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => error as Error);
  if (entries instanceof Error) return [{ name: inside || folder, load: () => Promise.reject(entries) }];
  for (const entry of entries.sort((one, other) => byCode(one.name, other.name))) {
    if (entry.name.startsWith('.') || entry.name === sparkMark) continue;
    const full = join(folder, entry.name);
    const called = inside === '' ? entry.name : `${inside}/${entry.name}`;
    // A folder that only a link leads to is passed over: it might lead round in a circle.
    if (entry.isDirectory()) files.push(...(await filesBelow(full, called, except)));
    else files.push(...(await filesIn(full, called, true)));
  }
  return files;
}

async function filesIn(path: string, name: string, isNamed: boolean): Promise<InputFile[]> {
  if (!/\.zip$/i.test(name)) return [{ name, load: () => load(path, mostBytes) }];
  try {
    const entries = readZip(await load(path, mostInArchive), mostBytes);
    return entries
      .filter((one) => !/(^|\/)(\.|__MACOSX\/)/.test(one.name))
      .sort((one, other) => byCode(one.name, other.name))
      .map((one) => ({
        name: isNamed ? `${name}/${one.name}` : one.name,
        load: () => Promise.resolve().then(() => one.load()),
      }));
  } catch (error) {
    return [{ name, load: () => Promise.reject(error as Error) }];
  }
}

async function load(path: string, most: number): Promise<Buffer> {
  const { size } = await stat(path);
  if (size > most) throw new Error(`It has ${(size / 1024 / 1024).toFixed(1)} MB; it may have ${most / 1024 / 1024}.`);
  return readFile(path);
}

/** An empty file by which Spark says that a folder is complete. */
const sparkMark = '_SUCCESS';

/** The same order on every machine, whatever its language. */
const byCode = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
