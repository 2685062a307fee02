import { articleFromSentences } from '@vis-a-vis/parsing';
import { runJob } from '../engine/jobs.ts';
import { pairWithoutTokens } from '../engine/without-tokens.ts';
import type { Start } from '../articles/library.svelte.ts';
import type { ListedTopic } from '../articles/topic-list.svelte.ts';

const syllables = 'ba ke mi do ru sal ten vir pol gam'.split(' ');

/** A made-up word for each number below a thousand. */
const word = (i: number): string =>
  [100, 10, 1].map((place) => syllables[Math.floor(i / place) % syllables.length]).join('');

/** A made-up report of 25 sentences, some 500 words: the lower its number, the oftener a word stands in them. */
function sentencesOf(report: number): string[] {
  return Array.from({ length: 25 }, (_, i) => {
    const at = (i + 1) * (report + 7);
    const [first, second, third, fourth] = [13, 29, 47, 61].map((step) =>
      word(Math.floor(((at * step) % 1000) ** 2 / 1000)),
    );
    return `On day ${i} the ${first} of the ${second} was closed after the old ${third} had failed, and officials of the ${fourth} expect ${at} days of work.`;
  });
}

/** Fifty topics of words, phrases and beginnings of words, made for the story of the first article. */
const topics: ListedTopic[] = Array.from({ length: 50 }, (_, i) => ({
  id: `t${i}`,
  name: `Topic ${i}`,
  story: 'x0',
  patterns: [word(i * 7), word(i * 11), `${word(i * 13)}*`, `old ${word(i * 17)}`, word(i * 19)],
}));

/** Five hundred reports and fifty topics counted in them; no pair but the first is compared. */
export function largeLibrary(): Start {
  const articles = Array.from({ length: 500 }, (_, i) => articleFromSentences(sentencesOf(i), `x${i}`));
  const [a, b] = articles;
  if (!a || !b) throw new Error('A library needs two articles.');
  return {
    articles,
    grounds: [],
    pairs: [],
    topics: runJob('measure', { articles, topics }),
    comparisons: runJob('compare', pairWithoutTokens(a, b)),
  };
}
