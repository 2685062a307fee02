import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';

/** Runs another program to its end. */
export const run = promisify(execFile);
const here = fileURLToPath(new URL('./', import.meta.url));

/** What one call of the program gave. */
export type Said = { out: string; err: string; exit: number | null };

/** The program as strangers get it: packed, and installed into an empty folder. */
export type Installed = {
  folder: string;
  tarball: string;
  script: string;
  /** Calls it there; what it writes to the standard output goes to the file `into` where there is one. */
  call: (line: readonly string[], options?: { node?: readonly string[]; shell?: string }) => Promise<Said>;
  start: (line: readonly string[]) => ChildProcess;
  write: (name: string, text: string | Uint8Array) => Promise<string>;
};

/** Builds, packs and installs the program. No registry has a say in it: it needs nothing but Node. */
export async function installPacked(): Promise<Installed> {
  const folder = await mkdtemp(join(tmpdir(), 'vis-a-vis-cli-'));
  await build({ root: here, configFile: join(here, 'vite.config.ts'), logLevel: 'silent' });
  const { stdout } = await run('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: here });
  const tarball = join(folder, stdout.trim());
  await writeFile(join(folder, 'package.json'), '{ "name": "empty", "private": true }');
  const flags = ['--offline', '--no-audit', '--no-fund', '--no-save'];
  await run('npm', ['install', ...flags, '--cache', join(folder, 'cache'), tarball], { cwd: folder });
  const script = join(folder, 'node_modules/@vis-a-vis/cli/build/vis-a-vis.js');
  return {
    folder,
    tarball,
    script,
    call: (line, { node = [], shell } = {}) =>
      new Promise((resolve) => {
        const all = [...node, script, ...line];
        const child = shell
          ? spawn('sh', ['-c', shell, process.execPath, ...all], { cwd: folder })
          : spawn(process.execPath, all, { cwd: folder });
        const said = { out: '', err: '' };
        child.stdout.on('data', (part: Buffer) => (said.out += part.toString()));
        child.stderr.on('data', (part: Buffer) => (said.err += part.toString()));
        child.on('close', (exit) => resolve({ ...said, exit }));
      }),
    start: (line) => spawn(process.execPath, [script, ...line], { cwd: folder, stdio: 'ignore' }),
    write: async (name, text) => {
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
      return path;
    },
  };
}

/** Every file below a folder with what it holds, by its path there. */
export async function filesBelow(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const texts = await Promise.all(
    files.map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')]),
  );
  return Object.fromEntries(texts.sort()) as Record<string, string>;
}
