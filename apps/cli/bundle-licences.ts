import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const packageOf = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/** Puts our licence beside the program, and those of all others' code that is in it: each asks to come along with its code. */
export function bundleLicences(ours: URL): Plugin {
  return {
    name: 'bundle-licences',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? one.moduleIds : []));
      const folders = new Set(modules.flatMap((id) => packageOf.exec(id)?.[1] ?? []));
      const source = [readFileSync(ours, 'utf8'), ...[...folders].sort().map(describe)].join('\n\n----\n\n');
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
    },
  };
}

/** A package by name and version, and its licence as it stands there. Throws where it has none. */
function describe(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
  const { name, version, license } = manifest;
  const file = readdirSync(folder).find((one) => /^licen[cs]e(\.|$)/i.test(one));
  if (file === undefined && typeof license !== 'string') throw new Error(`${folder} states no licence.`);
  return [
    `${String(name)} ${String(version)} (${String(license)})`,
    ...(file ? [readFileSync(join(folder, file), 'utf8')] : []),
  ].join('\n\n');
}
