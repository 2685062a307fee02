import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const runtime = fileURLToPath(new URL('src/runtime/', import.meta.resolve('@sveltejs/kit/package.json')));
const places: Record<string, string> = {
  'kit:root': `${runtime}components/root.svelte`,
  'kit:props': `${runtime}props.svelte.js`,
};
const start = fileURLToPath(new URL('src/start.ts', import.meta.url));
const navigation = '\0without-navigation';

/**
 * Leaves SvelteKit's client router out of the built page (21 kB gzip): a page with one route has nowhere to go, and at a
 * file's address the router finds no route at all. `src/start.ts` takes its place and does the one thing left, hydration.
 */
export const withoutRouter: Plugin = {
  name: 'without-router',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId(id, importer) {
    if (importer?.endsWith('/runtime/client/bundle.js') && id === './client-entry.js') return start;
    return id === '$app/navigation' ? navigation : (places[id] ?? null);
  },
  load: (id) => (id === navigation ? 'export const afterNavigate = () => undefined;' : null),
};
