import type { Handle } from '@sveltejs/kit/hooks';
import type { RawSource } from '@vis-a-vis/parsing';
import { code, hash } from 'virtual:engine-code';
import { readSample } from '#lib/sample/read-sample.ts';

/** Where the page's own script begins, at the end of the markup. */
const ownScript = /<script>(?=\s*\{\s*__sveltekit)/;
/** The scripts stand beside the markup, not in it: whatever becomes of that, they are there. With reload, the router wants its own in it. */
const beside = import.meta.env.DEV ? '' : '</div><div hidden>';

/**
 * Puts in their places the engine's script, which the page's policy allows by its hash, and the built-in articles as they were given. The script stands right before the page's
 * own, so that the markup is there to read before either has come. The articles stand right before the markup that shows two of
 * them, the shown ones last: packed, their words then cost next to nothing.
 */
export const handle: Handle = async ({ event, resolve }) => {
  const { sources } = await readSample(new URL(SEEDS_FOLDER));
  return resolve(event, {
    transformPageChunk: ({ html }) => {
      const shown = ({ text }: RawSource): number =>
        text.match(/.{40}/g)?.filter((some) => html.includes(some)).length ?? 0;
      const sample = JSON.stringify(sources.toSorted((a, b) => shown(a) - shown(b))).replaceAll('<', '\\u003c');
      return html
        .replace(ownScript, (own) => `${beside}<script id="engine">${code}</script>${own}`)
        .replace('script-src ', (own) => `${own}'${hash}' `)
        .replace('%sample%', () => `<script id="sample" type="application/json">${sample}</script>`);
    },
  });
};
