import { posix } from 'node:path';
import ts from 'typescript';

/** A file by its path from the root, with forward slashes, and the files it imports, types included. */
export type Imports = ReadonlyMap<string, readonly string[]>;

const script = /<script\b[^>]*>([^]*?)<\/script>/g;

/**
 * What each file imports of the others: static and dynamic imports, those of types, and files that are named by
 * `new URL('./x', import.meta.url)`. `texts` are the files by their paths, `aliases` what short names such as `#lib/` stand for.
 */
export function readImports(
  texts: ReadonlyMap<string, string>,
  aliases: Readonly<Record<string, string>> = {},
): Imports {
  return new Map(
    [...texts].map(([path, text]) => {
      const code = path.endsWith('.svelte') ? [...text.matchAll(script)].map(([, inside]) => inside).join('\n') : text;
      const named = [
        ...ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName),
        ...[...code.matchAll(/new URL\(\s*'(\.[^']+)'\s*,\s*import\.meta\.url/g)].map(([, name = '']) => name),
      ];
      const found = named.map((name) => resolve(path, name, aliases)).filter((one) => one !== path && texts.has(one));
      return [path, [...new Set(found)]];
    }),
  );
}

function resolve(from: string, name: string, aliases: Readonly<Record<string, string>>): string {
  const alias = Object.keys(aliases).find((one) => name.startsWith(one));
  if (alias !== undefined) return posix.join(aliases[alias] ?? '', name.slice(alias.length));
  return name.startsWith('.') ? posix.join(posix.dirname(from), name) : name;
}
