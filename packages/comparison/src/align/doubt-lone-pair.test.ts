import { expect, test } from 'vitest';
import { doubtLonePair } from './doubt-lone-pair.ts';

const cuts = { cut: 0.4, higher: 0.6 };

test('one likeness between two whole articles has to be surer to be shown', () => {
  const [faint] = doubtLonePair([{ a: 3, b: 5, score: 0.55 }], 20, cuts);
  const [sure] = doubtLonePair([{ a: 3, b: 5, score: 0.65 }], 20, cuts);
  expect(faint?.score).toBeLessThan(cuts.cut);
  expect(sure?.score).toBeGreaterThan(cuts.cut);
});

test('a sentence alike to two neighbours is still one likeness', () => {
  const pairs = doubtLonePair(
    [
      { a: 3, b: 5, score: 0.55 },
      { a: 3, b: 6, score: 0.45 },
    ],
    20,
    cuts,
  );
  expect(pairs.every(({ score }) => score < cuts.cut)).toBe(true);
});

test('articles that share two statements, or have little to say, keep what they share', () => {
  const two = [
    { a: 3, b: 5, score: 0.55 },
    { a: 9, b: 1, score: 0.45 },
  ];
  expect(doubtLonePair(two, 20, cuts)).toEqual(two);
  const short = [{ a: 0, b: 1, score: 0.55 }];
  expect(doubtLonePair(short, 3, cuts)).toEqual(short);
});

test('eight sentences are a whole article, seven may have one thing only to say alike', () => {
  const one = [{ a: 3, b: 5, score: 0.55 }];
  expect(doubtLonePair(one, 8, cuts)[0]?.score).toBeLessThan(cuts.cut);
  expect(doubtLonePair(one, 7, cuts)).toEqual(one);
});

test('a pair that just reaches the cut is company to another; one just below it is none and keeps its score', () => {
  const best = { a: 3, b: 5, score: 0.55 };
  const company = [best, { a: 9, b: 1, score: 0.4 }];
  expect(doubtLonePair(company, 20, cuts)).toEqual(company);
  const [doubted, faint] = doubtLonePair([best, { a: 9, b: 1, score: 0.399 }], 20, cuts);
  expect(doubted?.score).toBeLessThan(cuts.cut);
  expect(faint?.score).toBe(0.399);
});

test('a pair that shares a sentence of either article with the best is no company to it', () => {
  const chain = [
    { a: 4, b: 6, score: 0.5 },
    { a: 3, b: 6, score: 0.55 },
    { a: 3, b: 5, score: 0.5 },
  ];
  expect(doubtLonePair(chain, 20, cuts).every(({ score }) => score < cuts.cut)).toBe(true);
});

test('of two equally good pairs the first counts as the best, so that one order of pairs gives one answer', () => {
  const [middle, before, after] = [
    { a: 3, b: 6, score: 0.5 },
    { a: 4, b: 6, score: 0.5 },
    { a: 3, b: 5, score: 0.5 },
  ] as const;
  expect(doubtLonePair([middle, before, after], 20, cuts).every(({ score }) => score < cuts.cut)).toBe(true);
  expect(doubtLonePair([before, after, middle], 20, cuts)).toEqual([before, after, middle]);
});
