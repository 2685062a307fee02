import { existsSync } from 'node:fs';
import { benchPage } from '../apps/web/tests/bench-page.ts';
import type { Bench } from './figure.ts';

/** The built page in Chromium, as a processor four times slower would take it: aims, not limits. */
export const page: Bench = {
  name: 'page',
  async run() {
    if (!existsSync(new URL('../apps/web/build-gallery/index.html', import.meta.url))) {
      throw new Error('Build the page first: npm run build && npm run build:gallery --workspace apps/web');
    }
    return benchPage();
  },
};
