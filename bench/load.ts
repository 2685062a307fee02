import { benchLoad } from '../apps/web/tests/bench-load.ts';
import { articlePairs } from './articles.ts';
import type { Bench } from './figure.ts';

/** Two articles of 50,000 words, half of them alike, and of 200,000, the longest that are read, in the built page. */
export const load: Bench = {
  name: 'load',
  needs: 'the page',
  async run({ page }) {
    const pairOf = (words: number, aims: boolean) => {
      const { a, b } = articlePairs(words).find(({ name }) => name === 'half rewritten') ?? { a: '', b: '' };
      return { name: `${words.toLocaleString('en')} words`, texts: [a, b] as const, aims };
    };
    return benchLoad(page, [pairOf(50_000, true), pairOf(199_000, false)]);
  },
};
