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
