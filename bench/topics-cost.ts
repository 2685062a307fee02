import { makeLibrary } from './articles.ts';
import { time, type Bench } from './figure.ts';

/** Counting 50 made-up topics anew in 500 reports, against tokenising them once. */
export const topicsCost: Bench = {
  name: 'topics',
  run({ packages }) {
    const { articleFromSentences, tokenize } = packages.parsing;
    const { measure } = packages.measures;
    const library = makeLibrary(500, 60);
    const articles = library.map(({ id, sentences }) => articleFromSentences(sentences, id));
    const vocabulary = [...new Set(articles.flatMap(({ tokens }) => tokens.map(({ term }) => term)))];
    const word = (i: number): string => vocabulary[i % vocabulary.length] ?? '';
    const topics = Array.from({ length: 50 }, (_, i) => ({
      id: `t${i}`,
      name: word(i * 31),
      patterns: [word(i * 31), `${word(i * 47)}*`, `${word(i * 31)} ${word(i * 53)}`, word(i * 61), word(i * 67)],
    }));
    const tokenising = time(() => library.map(({ sentences }) => tokenize(sentences.join(' '))), 5).ms;
    const counting = time(() => measure(articles, topics), 5).ms;
    const single = time(() => measure(articles, topics.slice(0, 1)), 5).ms;
    // What the page itself does: it hands the worker texts and sentences, without the tokens.
    const texts = articles.map(({ id, text, sentences }) => ({ id, text, sentences }));
    const handing = time(() => structuredClone(texts), 5).ms;
    return [
      { name: '500 articles × 50 topics: counting anew', value: counting, unit: 'ms', atMost: 200 },
      { name: '500 articles × 50 topics: counting / tokenising', value: counting / tokenising, unit: '×', atMost: 3 },
      { name: '500 articles: handing them to the worker and back', value: handing, unit: 'ms', atMost: 50 },
      { name: '500 articles: 50 topics / one topic', value: counting / single, unit: '×', atMost: 10 },
    ];
  },
};
