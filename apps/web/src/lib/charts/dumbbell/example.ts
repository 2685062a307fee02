import { render } from 'svelte/server';
import type { TopicFrequency, TopicRow } from '@vis-a-vis/measures';
import { garwoodInterval } from '@vis-a-vis/measures';
import Dumbbell from './Dumbbell.svelte';

function frequency(count: number, words: number): TopicFrequency {
  const scale = 1000 / words;
  const { low, high } = garwoodInterval(count);
  return {
    count,
    words,
    hits: [],
    rate:
      words < 150
        ? { kind: 'too few words', floor: 150 }
        : { kind: 'rate', perThousand: count * scale, low: low * scale, high: high * scale },
  };
}

/** Topic rows for articles `x0`, `x1` … of so many body words: each entry is a name with its count in each. */
export function exampleTopics(words: readonly number[], counts: [name: string, ...counts: number[]][]): TopicRow[] {
  return counts.map(([name, ...inArticles]) => ({
    topic: { id: name.toLowerCase(), name, patterns: [] },
    inArticles: new Map(inArticles.map((count, i) => [`x${i}`, frequency(count, words[i] ?? 0)])),
  }));
}

/** Made-up figures: two of 500 and 800 words, of which only the first surely talks more of one thing. */
export const dumbbellExample = exampleTopics(
  [500, 800],
  [
    ['Market', 20, 2],
    ['Harbour', 9, 4],
    ['Railway', 2, 12],
    ['Weather', 1, 2],
    ['Taxes', 0, 0],
  ],
);

/** Draws the example, for its snapshot. */
export const draw = () =>
  render(Dumbbell, {
    props: {
      topics: dumbbellExample,
      sides: ['x0', 'x1'],
      width: 336,
      unit: 'rate',
      titleId: 'title',
      chosen: 'harbour',
    },
  });
