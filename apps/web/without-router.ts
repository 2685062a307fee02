import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const runtime = fileURLToPath(new URL('src/runtime/', import.meta.resolve('@sveltejs/kit/package.json')));
const start = fileURLToPath(new URL('src/start.ts', import.meta.url));

/** Where the client starts. */
const bundle = `${runtime}client/bundle.js`;
const ourStart = `
    import * as layout from '<sveltekit:generated>/client-optimized/nodes/0.js';
    import * as page from '<sveltekit:generated>/client-optimized/nodes/2.js';
    import { hydratePage } from ${JSON.stringify(start)};
    export const start = (_, { data }) => hydratePage([layout, page], data);`;

/**
 * Leaves SvelteKit's client router out of the built page (29 kB gzip): a page with one route has nowhere to go, and at a
 * file's address the router finds no route at all. What remains is hydration, which `src/start.ts` does.
 */
export const withoutRouter: Plugin = {
  name: 'without-router',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  load: (id) => (id === bundle ? ourStart : null),
};
