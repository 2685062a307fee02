import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const runtime = fileURLToPath(new URL('src/runtime/', import.meta.resolve('@sveltejs/kit/package.json')));
const start = fileURLToPath(new URL('src/start.ts', import.meta.url));

/** SvelteKit's own root component and what it is given, for `src/start.ts`. */
const places: Record<string, string> = {
  'kit:root': `${runtime}components/root.svelte`,
  'kit:props': `${runtime}props.svelte.js`,
};

/** What stands in place of two modules: where the client starts, and what the root component asks of a router. */
const modules: Record<string, string> = {
  [`${runtime}client/bundle.js`]: `
    import * as layout from '<sveltekit:generated>/client-optimized/nodes/0.js';
    import * as page from '<sveltekit:generated>/client-optimized/nodes/2.js';
    import { hydratePage } from ${JSON.stringify(start)};
    export const start = (target, { data }) => hydratePage(target, [layout, page], data);`,
  [`${runtime}app/navigation/index.js`]: 'export const afterNavigate = () => undefined;',
};

/**
 * Leaves SvelteKit's client router out of the built page (29 kB gzip): a page with one route has nowhere to go, and at a
 * file's address the router finds no route at all. What remains is hydration, which `src/start.ts` does.
 */
export const withoutRouter: Plugin = {
  name: 'without-router',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId: (id) => places[id] ?? null,
  load: (id) => modules[id] ?? null,
};
