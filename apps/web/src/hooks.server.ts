import type { Handle } from '@sveltejs/kit/hooks';
import type { RawSource } from '@vis-a-vis/parsing';
import * as engine from 'virtual:page-scripts/engine';
import { readOpening } from '#lib/articles/read-opening.ts';

/** With reload and in the gallery SvelteKit's own client brings the page to life. */
const isShipped = import.meta.env.PROD && import.meta.env.MODE !== 'gallery';
const scripts = [engine, ...(isShipped ? [await import('virtual:page-scripts/client')] : [])];

/**
 * Puts in their places the page's scripts, which its policy allows by their hashes, and what it opens with. The scripts stand behind
 * the markup, so that it is there to read before they have come. The articles stand right before the markup that shows two of them,
 * the shown ones last: packed, their words then cost next to nothing.
 */
export const handle: Handle = async ({ event, resolve }) => {
  const opening = await readOpening(new URL(SEEDS_FOLDER));
  return resolve(event, {
    transformPageChunk: ({ html }) => {
      const shown = ({ text }: RawSource): number =>
        text.match(/.{40}/g)?.filter((some) => html.includes(some)).length ?? 0;
      const sources = opening.sources.toSorted((a, b) => shown(a) - shown(b));
      const data = JSON.stringify({ ...opening, sources }).replaceAll('<', '\\u003c');
      const [first, second] = scripts.map(({ code }) => code);
      return html
        .replace('script-src;', `script-src ${scripts.map(({ hash }) => `'${hash}'`).join(' ')};`)
        .replace('%opening%', () => `<script id="opening" type="application/json">${data}</script>`)
        .replace(
          '%scripts%',
          () => `<script id="engine">${first}</script>${second ? `<script>${second}</script>` : ''}`,
        );
    },
  });
};
