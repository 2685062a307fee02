import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import ts from 'typescript';

/** The tests of the package at `root` that reach each file by their imports, the nearest first, those of its own name before all. */
export function relatedTests(root: string): (file: string) => string[] {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => join(root, 'src', file))
    .sort();
  const imports = new Map(files.map((file) => [file, importsOf(file)]));
  const distances = files
    .filter((file) => file.endsWith('.test.ts'))
    .map((test) => ({ test, steps: stepsFrom(test, imports) }));
  return (file) => {
    const own = (test: string) => (basename(test) === basename(file).replace(/\.ts$/, '.test.ts') ? 0 : 1);
    return distances
      .filter(({ steps }) => steps.has(file))
      .sort(
        (one, other) =>
          own(one.test) - own(other.test) ||
          (one.steps.get(file) ?? 0) - (other.steps.get(file) ?? 0) ||
          (one.test < other.test ? -1 : 1),
      )
      .map(({ test }) => test);
  };
}

function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => resolve(file, '..', fileName));
}

function stepsFrom(test: string, imports: Map<string, string[]>): Map<string, number> {
  const steps = new Map([[test, 0]]);
  for (const [file, far] of steps)
    for (const next of imports.get(file) ?? []) if (!steps.has(next)) steps.set(next, far + 1);
  return steps;
}

/** A path as it is shown: counted from `root`. */
export const shownFrom = (root: string, file: string): string => relative(root, file);
