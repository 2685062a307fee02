import { globSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import manifest from './package.json' with { type: 'json' };
import { engineScript } from './engine-script.ts';
import { checkLicences } from './check-licences.ts';
import { onlyWhatIsUsed } from './only-what-is-used.ts';
import { packPage } from './pack-script.ts';
import { policy } from './policy.ts';
import { withoutRouter } from './without-router.ts';

const components = globSync('src/**/*.svelte', { cwd: import.meta.dirname }).sort();

/** How the page is built and tested: one file with all it needs inside it, or with `--mode gallery` a page of every state. */
export default defineConfig(({ command, mode }) => {
  const engine = engineScript();
  return {
    plugins: [
      onlyWhatIsUsed,
      ...engine.plugins,
      withoutRouter,
      packPage,
      ...(mode === 'gallery' ? [] : [checkLicences(engine.modules)]),
      sveltekit({
        // The gallery shows every state with made-up articles; it is a page of its own, and the shipped file holds none of it.
        ...(mode === 'gallery' ? { files: { routes: 'src/gallery' } } : {}),
        adapter: adapter({ pages: mode === 'gallery' ? 'build-gallery' : 'build' }),
        output: { bundleStrategy: 'inline' },
        // A class of every component stands in its markup, script and style. Its number is the shortest name there is, but changes
        // when another one is added: the snapshots of the charts have a name that stays.
        compilerOptions: {
          cssHash: ({ hash, filename }) =>
            command === 'build'
              ? `v${components.findIndex((one) => filename.endsWith(one)).toString(36)}`
              : `v-${hash(filename).slice(-4)}`,
        },
        // The page with reload has scripts of its own and a connection to its server; the built one has neither.
        ...(command === 'build' ? { csp: { mode: 'hash', directives: policy } } : {}),
        version: { name: manifest.version },
      }),
    ],
    define: {
      SEEDS_FOLDER: JSON.stringify(new URL('../../seeds', import.meta.url).href),
      PAGE_VERSION: JSON.stringify(manifest.version),
    },
    build: {
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      // From here on browsers know light-dark(); a stand-in for older ones would not hear of the reader's own choice of theme.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    },
    test: { include: ['src/**/*.test.ts'] },
  };
});
