import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { expectMeasurable } from './expect-measurable.ts';

let home = '';
beforeEach(() => (home = mkdtempSync(join(tmpdir(), 'bench-'))));
afterEach(() => rmSync(home, { recursive: true }));

const folder = (name: string) => pathToFileURL(`${join(home, name)}/`);
function write(file: string, text = ''): void {
  mkdirSync(dirname(join(home, file)), { recursive: true });
  writeFileSync(join(home, file), text);
}
/** A checkout with the packages of `from`. */
function checkout(name: string, from = name): void {
  write(`${name}/package.json`, '{ "name": "vis-a-vis" }');
  mkdirSync(join(home, from, 'packages/parsing'), { recursive: true });
  mkdirSync(join(home, name, 'node_modules/@vis-a-vis'), { recursive: true });
  symlinkSync(join(home, from, 'packages/parsing'), join(home, name, 'node_modules/@vis-a-vis/parsing'));
}
const page = { name: 'page', needs: 'the gallery' } as const;

test('a checkout with packages and a built page can be measured, and a bench of the packages needs no page', () => {
  checkout('old');
  expect(() => expectMeasurable(folder('old'), [{ name: 'reading' }])).not.toThrow();
  write('old/apps/web/build/index.html');
  write('old/apps/web/build-gallery/index.html');
  expect(() => expectMeasurable(folder('old'), [page])).not.toThrow();
});

test('a folder that is no checkout is refused with what to do', () => {
  expect(() => expectMeasurable(folder('nowhere'), [])).toThrow(/is no checkout.*git worktree add/);
  write('other/package.json', '{ "name": "another" }');
  expect(() => expectMeasurable(folder('other'), [])).toThrow(/is no checkout/);
  write('broken/package.json', '{ "name"');
  expect(() => expectMeasurable(folder('broken'), [])).toThrow(/is no checkout/);
});

test('a checkout without packages or without the page is refused with the command that brings them', () => {
  write('bare/package.json', '{ "name": "vis-a-vis" }');
  expect(() => expectMeasurable(folder('bare'), [])).toThrow(/no node_modules.*npm ci/);
  checkout('old');
  for (const built of ['build', 'build-gallery']) {
    expect(() => expectMeasurable(folder('old'), [page])).toThrow(/not built.*“page”.*build:gallery/);
    write(`old/apps/web/${built}/index.html`);
  }
  expect(() => expectMeasurable(folder('old'), [page])).not.toThrow();
});

test("a checkout whose packages are another checkout's is not measured under the wrong name", () => {
  checkout('old', 'new');
  expect(() => expectMeasurable(folder('old'), [])).toThrow(/from another checkout/);
});
