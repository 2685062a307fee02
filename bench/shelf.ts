import { existsSync } from 'node:fs';
import { benchShelf } from '../apps/web/tests/bench-shelf.ts';
import { makeLibrary } from './articles.ts';
import type { Bench } from './figure.ts';

/** 500 reports of 60 made-up stories imported into the built page: aims, not limits. */
export const shelf: Bench = {
  name: 'shelf',
  async run() {
    if (!existsSync(new URL('../apps/web/build/index.html', import.meta.url))) {
      throw new Error('Build the page first: npm run build');
    }
    const texts = makeLibrary(500, 60).map(({ sentences }) => sentences.join(' '));
    return benchShelf(texts);
  },
};
