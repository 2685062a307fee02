import type { Handle } from '@sveltejs/kit/hooks';
import engine from 'virtual:engine-code';

/** Puts the engine's script where the page's frame names it. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%engine%', () => `<script id="engine">${engine}</script>`),
  });
