import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import manifest from './package.json' with { type: 'json' };
import { engineScript } from './engine-script.ts';
import { checkLicences } from './check-licences.ts';
import { policy } from './policy.ts';
import { withoutRouter } from './without-router.ts';

/** How the page is built and tested: one file with all it needs inside it, or with `--mode gallery` a page of every state. */
export default defineConfig(({ command, mode }) => {
  const engine = engineScript();
  return {
    plugins: [
      ...engine.plugins,
      withoutRouter,
      ...(mode === 'gallery' ? [] : [checkLicences(engine.modules)]),
      sveltekit({
        // The gallery shows every state with made-up articles; it is a page of its own, and the shipped file holds none of it.
        ...(mode === 'gallery' ? { files: { routes: 'src/gallery' } } : {}),
        adapter: adapter({ pages: mode === 'gallery' ? 'build-gallery' : 'build' }),
        output: { bundleStrategy: 'inline' },
        // The page with reload has scripts of its own and a connection to its server; the built one has neither.
        ...(command === 'build' ? { csp: { mode: 'hash', directives: policy } } : {}),
        version: { name: manifest.version },
      }),
    ],
    define: {
      SEEDS_FOLDER: JSON.stringify(new URL('../../seeds/', import.meta.url).href),
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
