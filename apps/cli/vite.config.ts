import { defineConfig } from 'vite';
import { bundleLicences } from './bundle-licences.ts';
import manifest from './package.json' with { type: 'json' };

/** One file that needs Node alone: whatever it holds is bundled, and its worker is the same file once more. */
export default defineConfig({
  plugins: [bundleLicences(new URL('../../LICENSE', import.meta.url))],
  define: { CLI_VERSION: JSON.stringify(manifest.version) },
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: 'src/vis-a-vis.ts',
    target: 'node20',
    minify: true,
    rolldownOptions: { output: { entryFileNames: 'vis-a-vis.js', banner: '#!/usr/bin/env node' } },
    outDir: 'build',
  },
});
