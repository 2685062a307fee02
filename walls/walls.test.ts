import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findBreaches } from './find-breaches.ts';
import { house } from './house.ts';
import { readImports } from './read-imports.ts';

const root = new URL('../', import.meta.url);
const paths = globSync('{apps,packages}/*/src/**/*.{ts,svelte}', { cwd: root }).map((path) =>
  path.replaceAll('\\', '/'),
);
const texts = new Map(paths.sort().map((path) => [path, readFileSync(new URL(path, root), 'utf8')]));

it('the house keeps its walls', () => {
  expect(texts.size).toBeGreaterThan(400);
  expect(findBreaches(readImports(texts, { '#lib/': 'apps/web/src/lib/' }), house)).toEqual([]);
});
