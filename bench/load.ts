import { benchLoad } from '../apps/web/tests/bench-load.ts';
import { articlePairs, makeSentence, seededRandom, writeText } from './articles.ts';
import type { Bench } from './figure.ts';

/** Two sentences over and over, and one more on one side, as two texts that are the same are one article: two links of thousands. */
function repeatingPair(words: number) {
  const random = seededRandom(3);
  const sentences = [makeSentence(random), makeSentence(random)];
  const length = sentences.flat().length / sentences.length;
  const a = writeText(Array.from({ length: Math.floor(words / length) }, (_, k) => sentences[k % 2] ?? []));
  const texts = [a, `${a}They went home on Friday.`] as const;
  return { name: `${words.toLocaleString('en')} repeating words`, texts, aims: false };
}

/** The same text with every fourth of its sentences said by somebody, in quotation marks. */
function quoteSome(text: string): string {
  const isSaid = (sentence: string, k: number): boolean => k % 4 === 1 && !sentence.includes('\n');
  const sentences = text.split('. ');
  return sentences
    .map((one, k) => (isSaid(one, k) ? `“${one},” said Ana Berg of the harbour council` : one))
    .join('. ');
}

/** Two articles of 50,000 words, half of them alike, and of 180,000, varied, with quotations and repeating, in the built page. */
export const load: Bench = {
  name: 'load',
  needs: 'the page',
  run({ page }) {
    const pairOf = (words: number, aims: boolean) => {
      const { a, b } = articlePairs(words).find(({ name }) => name === 'half rewritten') ?? { a: '', b: '' };
      return { name: `${words.toLocaleString('en')} words`, texts: [a, b] as const, aims };
    };
    const varied = pairOf(180_000, false);
    const [a, b] = varied.texts;
    const quoted = { name: `${varied.name}, some quoted`, texts: [quoteSome(a), quoteSome(b)] as const, aims: false };
    return benchLoad(page, [pairOf(50_000, true), varied, quoted, repeatingPair(178_000)]);
  },
};
