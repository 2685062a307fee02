import { articleFromSentences } from '@vis-a-vis/parsing';
import { expect, test } from 'vitest';
import { seeds } from '../evaluation/seeds.ts';
import { planLibrary } from './compare-library.ts';
import { defaults } from './find-close-pairs.ts';
import { pickPairs, printWords } from './pick-pairs.ts';

const picked = (articles: Parameters<typeof printWords>[0][]) => pickPairs(articles.map(printWords));

test('the pairs picked from prints are those that a library of the same articles compares, in the same order', () => {
  const articles = Object.values(seeds);
  expect(picked(articles)).toEqual([...planLibrary(articles).picked].map(({ a, b }) => ({ a, b })));
});

test('of more articles than are looked at pair by pair, those that share rare words are found and no others', () => {
  const letters = 'bcdfghjklmnpqrstvwxz';
  // Six words for each subject that stand nowhere else.
  const subject = (k: number) =>
    Array.from({ length: 6 }, (_, i) => `${letters[k % 20]}o${letters[Math.floor(k / 20)]}a${letters[i]}ix`).join(' ');
  const articles = Array.from({ length: 600 }, (_, k) =>
    articleFromSentences([`The ${subject(k % 300)} was seen.`], String(k)),
  );
  const found = picked(articles);
  expect(found).toHaveLength(300);
  expect(found.every(({ a, b }) => b - a === 300)).toBe(true);
});

test('a line that stands under thousands of articles ties each to a bounded number of others', () => {
  const articles = Array.from({ length: 700 }, (_, k) =>
    articleFromSentences(['Inspectors sealed the depot near Homs with canisters.'], String(k)),
  );
  expect(picked(articles).length).toBeLessThanOrEqual(700 * defaults.atMost);
});
