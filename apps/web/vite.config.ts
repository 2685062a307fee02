import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import type { UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import manifest from './package.json' with { type: 'json' };
import { checkLicences } from './check-licences.ts';
import { cssHash, pageScripts } from './page-scripts.ts';
import { policy } from './policy.ts';

/** What every script of the page is bundled with. */
const settings: UserConfig = {
  define: {
    SEEDS_FOLDER: JSON.stringify(new URL('../../seeds/', import.meta.url).href),
    PAGE_VERSION: JSON.stringify(manifest.version),
  },
  build: {
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    // From here on browsers know light-dark(); a stand-in for older ones would not hear of the reader's own choice of theme.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  },
};

/** How the page is built and tested: one file with all it needs inside it, or with `--mode gallery` a page of every state. */
export default defineConfig(({ command, mode }) => {
  const scripts = pageScripts(settings);
  const isGallery = mode === 'gallery';
  return {
    ...settings,
    plugins: [
      scripts.plugin,
      ...(isGallery ? [] : [checkLicences(scripts.modules)]),
      sveltekit({
        // The gallery shows every state with made-up articles; it is a page of its own.
        ...(isGallery && { files: { routes: 'src/gallery' } }),
        // There, and with reload, SvelteKit's own client brings the page to life, which the policy would not let run.
        ...(command === 'build' && !isGallery && { csp: { mode: 'hash', directives: policy } }),
        adapter: adapter({ pages: isGallery ? 'build-gallery' : 'build' }),
        output: { bundleStrategy: 'inline' },
        compilerOptions: { cssHash },
        version: { name: manifest.version },
      }),
    ],
    test: { include: ['src/**/*.test.ts'] },
  };
});
