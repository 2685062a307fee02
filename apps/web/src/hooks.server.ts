import type { Handle } from '@sveltejs/kit/hooks';
import type { RawSource } from '@vis-a-vis/parsing';
import * as engine from 'virtual:page-scripts/engine';
import * as importers from 'virtual:page-scripts/importers';
import * as pdf from 'virtual:page-scripts/pdf';
import { readOpening } from '#lib/articles/read-opening.ts';

/** With reload and in the gallery SvelteKit's own client brings the page to life. */
const isShipped = import.meta.env.PROD && import.meta.env.MODE !== 'gallery';
const client = isShipped ? await import('virtual:page-scripts/client') : undefined;
const hashes = [engine, client, importers, pdf].flatMap((script) => (script ? [`'${script.hash}'`] : []));

/**
 * Puts in their places the page's scripts, which its policy allows by their hashes, and what it opens with. The scripts stand behind
 * the markup, so that it is there to read before they have come; behind them those that only wait. The articles stand right
 * before the markup that shows two of them, the shown ones last: packed, their words then cost next to nothing.
 */
export const handle: Handle = async ({ event, resolve }) => {
  const opening = await readOpening(new URL(SEEDS_FOLDER));
  return resolve(event, {
    transformPageChunk: ({ html }) => {
      const shown = ({ text }: RawSource): number =>
        text.match(/.{40}/g)?.filter((some) => html.includes(some)).length ?? 0;
      const sources = opening.sources.toSorted((a, b) => shown(a) - shown(b));
      const data = JSON.stringify({ ...opening, sources }).replaceAll('<', '\\u003c');
      const elements = [
        `<script id="engine">${engine.code}</script>`,
        ...(client ? [`<script>${client.code}</script>`] : []),
        `<script type="text/plain" id="importers">${importers.code}</script>`,
        `<script type="text/plain" id="pdf">${pdf.code}</script>`,
      ];
      return html
        .replace('script-src;', `script-src ${hashes.join(' ')};`)
        .replace('%opening%', () => `<script id="opening" type="application/json">${data}</script>`)
        .replace('%scripts%', () => elements.join(''));
    },
  });
};
