import { defineConfig } from 'vite';
import manifest from './package.json' with { type: 'json' };

/** One file that needs Node alone: whatever it holds is bundled, and its worker is the same file once more. */
export default defineConfig({
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
