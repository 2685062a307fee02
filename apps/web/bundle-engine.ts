import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';

const entry = fileURLToPath(new URL('src/lib/engine/engine.worker.ts', import.meta.url));
const name = 'virtual:engine-code';

/**
 * Bundles the engine into one script, which the page then holds once, as text: a worker is made of it, or, where none can
 * start, the page runs it itself. Answers with the plugin that hands the text to the page, and with its hash for the policy.
 */
export async function bundleEngine(): Promise<{ plugin: Plugin; hash: `sha256-${string}` }> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, target: 'es2023', rolldownOptions: { input: entry, output: { format: 'iife' } } },
  })) as Rolldown.RolldownOutput;
  const code = output[0].code.trim();
  const plugin: Plugin = {
    name: 'engine-code',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    // A closing script tag inside the text would end the page's own script.
    load: (id) => (id === `\0${name}` ? `export default ${JSON.stringify(code).replaceAll('<', '\\u003c')};` : null),
  };
  return { plugin, hash: `sha256-${createHash('sha256').update(code).digest('base64')}` };
}
