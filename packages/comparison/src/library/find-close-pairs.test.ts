import { articleFromSentences } from '@vis-a-vis/parsing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seeds } from '../evaluation/seeds.ts';
import { defaults, findClosePairs, pickClosePairs } from './find-close-pairs.ts';
import { createVocabulary } from '../prepare/vocabulary.ts';
import { prepareArticle } from '../prepare/prepare-article.ts';
import type { Prepared } from '../prepare/prepared.ts';
import { weighWords } from '../prepare/weigh-words.ts';

const closePairs = (articles: Parameters<typeof prepareArticle>[0][]) => {
  const vocabulary = createVocabulary();
  return findClosePairs(
    articles.map((article) => prepareArticle(article, vocabulary)),
    vocabulary,
  );
};
const few = { ...defaults, atLeast: 0 };

describe('in a library of the five seeds', () => {
  const names = Object.keys(seeds);
  const pairs = closePairs(Object.values(seeds));

  test('every pair is there once, and the two reports of one round come closest', () => {
    expect(new Set(pairs.map(({ a, b }) => `${a} ${b}`)).size).toBe(10);
    const nearest = pairs.reduce((x, y) => (y.closest > x.closest ? y : x));
    expect([names[nearest.a], names[nearest.b]]).toEqual(['000', '003']);
  });

  test('the order of the articles changes nothing', () => {
    const turned = closePairs(Object.values(seeds).reverse());
    for (const { a, b, closest } of pairs) {
      const same = turned.find((pair) => pair.a === 4 - b && pair.b === 4 - a);
      expect(same?.closest).toBeCloseTo(closest, 12);
    }
  });
});

test('articles that share no rare stem are not worth comparing, a copy is, and a small library is compared wholly', () => {
  const report = ['Inspectors sealed the depot near Homs.', 'A convoy carried the canisters.'];
  const articles = [report, report, ['Penguins breed on sea ice.'], []].map((sentences, k) =>
    articleFromSentences(sentences, String(k)),
  );
  const pairs = closePairs(articles);
  expect([...pickClosePairs(pairs, few)]).toEqual([{ a: 0, b: 1, closest: expect.closeTo(1, 9) as number }]);
  expect(pickClosePairs(pairs).size).toBe(pairs.length);
});

test('two articles alone are as close as the weights of their pair make them', () => {
  // No names: a forename is lighter in a pair, and the library does not look for forenames.
  const words = 'the minister president canisters canister depot sealed inspectors talks ice convoy'.split(' ');
  const sentence = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
    .map((line) => `${line.join(' ')}.`);
  const report = fc.array(sentence, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(report, report, (first, second) => {
      const vocabulary = createVocabulary();
      const [a, b] = [first, second].map((lines) => prepareArticle(articleFromSentences(lines), vocabulary)) as [
        Prepared,
        Prepared,
      ];
      const all = weighWords(a, b, vocabulary);
      const square = (word: number) => ((all[word] ?? 0) < defaults.lightest ? 0 : (all[word] ?? 0) ** 2);
      const sum = (bag: number[]) => bag.reduce((total, word) => total + square(word), 0);
      const cosines = a.sentences.flatMap((x) =>
        b.sentences.map(
          (y) => sum(x.bag.filter((word) => y.bag.includes(word))) / (Math.sqrt(sum(x.bag) * sum(y.bag)) || 1),
        ),
      );
      expect(findClosePairs([a, b], vocabulary)[0]?.closest).toBeCloseTo(Math.max(...cosines), 9);
    }),
  );
});
