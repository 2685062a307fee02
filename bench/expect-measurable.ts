import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bench } from './figure.ts';

const page = 'apps/web/build/index.html';
/** What a bench opens in a browser, and the command that builds it. */
const builds = {
  'the page': { files: [page], command: 'npm run build' },
  'the gallery': { files: [page, 'apps/web/build-gallery/index.html'], command: 'npx turbo run build build:gallery' },
};

/** Fails with what is missing, why it is needed and what to do, unless the benches can measure the checkout in this folder. */
export function expectMeasurable(folder: URL, benches: readonly Pick<Bench, 'name' | 'needs'>[]): void {
  const path = fileURLToPath(folder);
  if (nameOf(folder) !== 'vis-a-vis') {
    throw new Error(
      `${path} is no checkout of this project: its package.json is missing or another project's, so there is nothing to ` +
        `measure. Name a folder that \`git worktree add DIR COMMIT\` made.`,
    );
  }
  const linked = new URL('node_modules/@vis-a-vis/parsing', folder);
  if (!existsSync(linked)) {
    throw new Error(`${path} has no node_modules, without which its packages do not load. Run \`npm ci\` there.`);
  }
  // Packages linked from elsewhere would measure another checkout under this one's name.
  if (!realpathSync(linked).startsWith(realpathSync(path) + sep)) {
    throw new Error(
      `${path} takes its packages from another checkout, as its node_modules is a link to it; that one would be measured ` +
        `instead. Run \`npm ci\` there, or copy node_modules.`,
    );
  }
  for (const { name, needs } of benches) {
    if (needs === undefined) continue;
    const { files, command } = builds[needs];
    const missing = files.find((file) => !existsSync(new URL(file, folder)));
    if (missing === undefined) continue;
    throw new Error(
      `${path} is not built: ${missing} is missing, which the bench “${name}” opens in a browser. Run \`${command}\` there.`,
    );
  }
}

function nameOf(folder: URL): unknown {
  try {
    return (JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as { name?: unknown }).name;
  } catch {
    return undefined;
  }
}
