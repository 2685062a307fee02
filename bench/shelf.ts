import { benchShelf } from '../apps/web/tests/bench-shelf.ts';
import { makeLibrary } from './articles.ts';
import type { Bench } from './figure.ts';

/** 500 reports of 60 made-up stories imported into the built page: aims, not limits. */
export const shelf: Bench = {
  name: 'shelf',
  needs: 'the page',
  async run({ page }) {
    const texts = makeLibrary(500, 60).map(({ sentences }) => sentences.join(' '));
    return benchShelf(page, texts);
  },
};
