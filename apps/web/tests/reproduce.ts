/** `npm run reproduce`: builds the page once more in another folder and tells whether both are the same byte for byte. */
import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, readlink, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** What is made, not written. */
const made = new Set(['node_modules', 'build', 'build-gallery', '.svelte-kit', '.turbo', '.git', 'test-results']);
const own = '@vis-a-vis';

const folder = await mkdtemp(join(tmpdir(), 'a folder of another name '));
try {
  await cp(root, folder, { recursive: true, filter: (path) => !made.has(basename(path)) });
  await linkModules(folder);
  execFileSync('npm', ['run', 'build'], { cwd: join(folder, 'apps/web'), stdio: 'ignore' });
  const [here, there] = await Promise.all([root, folder].map(readSum));
  if (here !== there) throw new Error(`The two builds differ.\nhere:  ${here}\nthere: ${there}`);
  process.stdout.write(`Both builds of the page are the same, byte for byte: SHA-256 ${here}\n`);
} finally {
  await rm(folder, { recursive: true });
}

/** The packages of others are the same ones; the project's own are those of the folder. */
async function linkModules(folder: string): Promise<void> {
  const [from, to] = [root, folder].map((one) => join(one, 'node_modules')) as [string, string];
  await mkdir(join(to, own), { recursive: true });
  for (const name of await readdir(from)) if (name !== own) await symlink(join(from, name), join(to, name));
  for (const name of await readdir(join(from, own)))
    await symlink(await readlink(join(from, own, name)), join(to, own, name));
}

async function readSum(where: string): Promise<string> {
  const line = await readFile(join(where, 'apps/web/build/index.html.sha256'), 'utf8');
  return line.slice(0, 64);
}
