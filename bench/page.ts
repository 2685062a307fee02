import { benchPage } from '../apps/web/tests/bench-page.ts';
import { articlePairs, makeLibrary } from './articles.ts';
import type { Bench } from './figure.ts';

/** The built page in Chromium, as a processor four times slower would take it: aims, not limits. */
export const page: Bench = {
  name: 'page',
  needs: 'the gallery',
  rounds: 3,
  run({ page }) {
    const [one = '', two = ''] = makeLibrary(2, 1, 3).map(({ sentences }) => sentences.join(' '));
    const long = articlePairs(10_000).find(({ name }) => name === 'half rewritten') ?? { a: '', b: '' };
    return benchPage(page, [
      { name: 'own pair of 25 sentences', texts: [one, two] },
      { name: 'own pair of 10,000 words', texts: [long.a, long.b] },
    ]);
  },
};
