import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const written = fileURLToPath(new URL('src/lib/page/help/licences.json', import.meta.url));
const packageOf = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//;

/**
 * Sees to it that the page names all others' code it holds, with its licence. `modules` gives those of its scripts.
 * What is written goes into the page before its modules are known: where it is out of date, it is written anew and the build fails.
 */
export function checkLicences(modules: () => Promise<readonly string[]>): Plugin {
  return {
    name: 'check-licences',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'ssr',
    async generateBundle() {
      const text = `${JSON.stringify({ licences: describe(await modules()) }, null, 2)}\n`;
      if (readFileSync(written, 'utf8') === text) return;
      writeFileSync(written, text);
      this.error(
        'The page holds other code than it said. src/lib/page/help/licences.json is written anew: build once more.',
      );
    },
  };
}

/** The packages that modules come from, by licence: `idb, d3-array (ISC); clsx (MIT)`. */
function describe(modules: readonly string[]): string {
  const packages = new Map(
    modules.flatMap((id) => {
      const [, folder, name] = packageOf.exec(id) ?? [];
      return folder === undefined || name === undefined ? [] : [[name, folder] as const];
    }),
  );
  const byLicence = Map.groupBy([...packages.keys()].sort(), (name) => licenceIn(packages.get(name) ?? ''));
  return [...byLicence]
    .map(([licence, names]) => `${names.join(', ')} (${licence})`)
    .sort()
    .join('; ');
}

function licenceIn(folder: string): string {
  const { license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { license?: string };
  if (license === undefined) throw new Error(`${folder} states no licence.`);
  return license;
}
