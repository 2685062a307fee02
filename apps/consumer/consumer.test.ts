import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lockDependencies, type Lock } from './lock-dependencies.ts';
import { packageNames, packPackages, type Packed } from './pack.ts';

const run = promisify(execFile);
const typescript = join(dirname(fileURLToPath(import.meta.resolve('typescript/package.json'))), 'bin/tsc');

let project: string;
let packed: Packed[];

/** The first example of a package's README, and what its comments say that it prints. */
async function exampleOf(name: string): Promise<{ code: string; prints: string[] }> {
  const readme = await readFile(new URL(`../../packages/${name}/README.md`, import.meta.url), 'utf8');
  const code = /```ts\n(.*?)```/s.exec(readme)?.[1] ?? '';
  return { code, prints: [...code.matchAll(/^console\.log\(.*\); \/\/ (.+)$/gm)].map(([, said]) => said ?? '') };
}

const lines = (text: string): string[] => text.trimEnd().split('\n');

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'consumer-'));
  packed = await packPackages(join(project, 'packed'));
  await writeFile(join(project, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }');
  const lock = JSON.parse(await readFile(new URL('../../package-lock.json', import.meta.url), 'utf8')) as Lock;
  const needed = packageNames.flatMap((name) => Object.keys(lock.packages[`packages/${name}`]?.dependencies ?? {}));
  const foreign = needed.filter((name) => !name.startsWith('@vis-a-vis/'));
  await writeFile(join(project, 'package-lock.json'), JSON.stringify(lockDependencies(lock, foreign)));
  const tarballs = packed.map(({ tarball }) => tarball);
  // What they need was installed here before: no registry has a say in whether this test passes.
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', ...tarballs], { cwd: project });
  for (const name of packageNames) await writeFile(join(project, `${name}.ts`), (await exampleOf(name)).code);
});

afterAll(() => rm(project, { recursive: true, force: true }));

describe.each(packageNames)('a stranger who installs %s', (name) => {
  it('gets a package in which nothing is missing or wrongly announced', async () => {
    const { messages } = await publint({ pkgDir: packed.find((one) => one.name === name)?.folder ?? '', strict: true });
    expect(messages).toEqual([]);
  });

  it('runs the example of its README and sees what the README says', async () => {
    const { prints } = await exampleOf(name);
    expect(prints.length).toBeGreaterThan(0);
    const { stdout } = await run(process.execPath, [`${name}.ts`], { cwd: project });
    expect(lines(stdout)).toEqual(prints);
  });

  it('has the example checked by its types', async () => {
    const strictly = ['--noEmit', '--strict', '--module', 'nodenext', '--lib', 'es2023,dom'];
    const checked = run(process.execPath, [typescript, ...strictly, `${name}.ts`], { cwd: project });
    await checked.catch(({ stdout }: { stdout: string }) => expect(stdout).toBe(''));
  });

  it('bundles it for a browser, and pays nothing for what is not called', async () => {
    const code = async (entry: string): Promise<string> => {
      await writeFile(join(project, 'entry.ts'), entry);
      const { output } = (await build({
        root: project,
        configFile: false,
        logLevel: 'silent',
        build: { write: false, rolldownOptions: { input: join(project, 'entry.ts') } },
      })) as Rolldown.RolldownOutput;
      return output[0].code.trim();
    };
    expect((await code(`import '@vis-a-vis/${name}';`)).length).toBeLessThan(20);
    await writeFile(join(project, 'bundle.js'), await code(`import './${name}.ts';`));
    const { stdout } = await run(process.execPath, ['bundle.js'], { cwd: project });
    expect(lines(stdout)).toEqual((await exampleOf(name)).prints);
  });
});
