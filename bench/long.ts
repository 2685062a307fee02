import { articlePairs } from './articles.ts';
import type { Checkout } from './checkout.ts';
import { time, type Bench, type Figure } from './figure.ts';

/** Words of either text; an article may have 200,000. */
const repeatingWords = 178_000;
const variedWords = 180_000;
/** Ten words, over and over: whatever looks for what two texts share finds everything everywhere. */
const refrain = 'The ministers met in Geneva and agreed on nothing new. ';

/** Two texts of ten words over and over, read and compared: seconds of processor time, and the memory of the process. */
export const longRepeating: Bench = {
  name: 'long-repeating',
  run(checkout) {
    const text = refrain.repeat(repeatingWords / 10);
    return readAndCompare(checkout, `${repeatingWords.toLocaleString('en')} repeating words`, text, text);
  },
};

/** Two texts of varied words, the second half rewritten: like `longRepeating`. */
export const longVaried: Bench = {
  name: 'long-varied',
  run(checkout) {
    const { a, b } = articlePairs(variedWords).find(({ name }) => name === 'half rewritten') ?? { a: '', b: '' };
    return readAndCompare(checkout, `${variedWords.toLocaleString('en')} varied words`, a, b);
  },
};

function* readAndCompare({ packages }: Checkout, name: string, a: string, b: string): Generator<Figure> {
  const { readArticle } = packages.parsing;
  const read = time(() => [readArticle({ id: 'a', text: a }), readArticle({ id: 'b', text: b })] as const);
  yield { name: `${name}: both read`, value: read.ms / 1000, unit: 's' };
  yield { name: `${name}: memory when read, at most so far`, value: mostMemory(), unit: 'MB' };
  const compared = time(() => packages.comparison.compareArticles(...read.result));
  yield { name: `${name}: compared`, value: compared.ms / 1000, unit: 's' };
  yield { name: `${name}: memory when compared, at most so far`, value: mostMemory(), unit: 'MB' };
}

/** The most this process held, in megabytes (10^6 bytes): the system counts kilobytes of 1024. */
function mostMemory(): number {
  return (process.resourceUsage().maxRSS * 1024) / 1e6;
}
