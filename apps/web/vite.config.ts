import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import manifest from './package.json' with { type: 'json' };
import { policy } from './policy.ts';

export default defineConfig({
  plugins: [
    sveltekit({
      adapter: adapter(),
      output: { bundleStrategy: 'inline' },
      csp: { mode: 'hash', directives: policy },
      version: { name: manifest.version },
    }),
  ],
  define: { SEEDS_FOLDER: JSON.stringify(new URL('../../seeds/', import.meta.url).href) },
  build: { assetsInlineLimit: Number.MAX_SAFE_INTEGER },
  worker: { format: 'iife' },
  test: { include: ['src/**/*.test.ts'] },
});
