import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const typescript = join(dirname(fileURLToPath(import.meta.resolve('typescript/package.json'))), 'bin/tsc');

/** The packages that are handed out, in the order in which they import each other: the first imports none of them. */
export const packageNames = ['parsing', 'comparison', 'measures'] as const;
/** A package by its folder, which is its name without `@vis-a-vis/`. */
export type PackageName = (typeof packageNames)[number];

/** One package as it is handed out: the folder that was packed, and the tarball. */
export type Packed = { name: PackageName; folder: string; tarball: string };

type Manifest = Record<string, unknown> & { version: string; dependencies?: Record<string, string> };

/**
 * Packs the three packages into `into`, each as JavaScript with types. In the workspace they are TypeScript all the way,
 * which Node and bundlers read only outside `node_modules`.
 */
export async function packPackages(into: string): Promise<Packed[]> {
  await rm(into, { recursive: true, force: true });
  const packed: Packed[] = [];
  for (const name of packageNames) {
    const from = join(root, 'packages', name);
    const folder = join(into, name);
    await mkdir(folder, { recursive: true });
    const places = ['--rootDir', join(from, 'src'), '--outDir', join(folder, 'dist')];
    await run(process.execPath, [typescript, '-p', from, ...places, ...emitting]);
    const manifest = JSON.parse(await readFile(join(from, 'package.json'), 'utf8')) as Manifest;
    await writeFile(join(folder, 'package.json'), `${JSON.stringify(outgoing(manifest), null, 2)}\n`);
    await cp(join(from, 'README.md'), join(folder, 'README.md'));
    await cp(join(root, 'LICENSE'), join(folder, 'LICENSE'));
    const { stdout } = await run('npm', ['pack', '--silent', '--pack-destination', into], { cwd: folder });
    packed.push({ name, folder, tarball: join(into, stdout.trim()) });
  }
  return packed;
}

const emitting = ['--noEmit', 'false', '--declaration', '--rewriteRelativeImportExtensions'];

/** The manifest of what is handed out: nothing private, nothing that only the workspace needs, siblings by their version. */
function outgoing({ private: _, scripts: __, devDependencies: ___, dependencies = {}, ...rest }: Manifest): Manifest {
  const exact = Object.entries(dependencies).map(([name, range]) => [name, range === '*' ? rest.version : range]);
  return {
    ...rest,
    exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } },
    files: ['dist'],
    dependencies: Object.fromEntries(exact) as Record<string, string>,
  };
}

if (import.meta.main) {
  for (const { tarball } of await packPackages(join(root, 'apps/consumer/build'))) process.stdout.write(`${tarball}\n`);
}
