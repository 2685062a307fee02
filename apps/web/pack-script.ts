import { minify } from 'terser';
import type { Plugin } from 'vite';

/** A script minified once more: what the bundler's own minifier leaves is about 1.5 KB gzip of the page. */
export async function packScript(code: string): Promise<string> {
  const { code: packed } = await minify(code, { ecma: 2020, compress: { passes: 3 } });
  return packed ?? code;
}

/** Packs the page's own script. */
export const packPage: Plugin = {
  name: 'pack-page',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = await packScript(chunk.code);
  },
};
