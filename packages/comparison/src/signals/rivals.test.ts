import { expect, test } from 'vitest';
import { rivals } from './rivals.ts';

test('a pair is told its rank among those of its sentence, their best score, the next one and the mean of the others', () => {
  // Sentence 7 has three pairs, sentence 9 two.
  const [first, second, third, alone, other] = rivals([7, 9, 7, 9, 7], [0.2, 0.5, 0.8, 0.9, 0.6]);
  expect(third).toMatchObject({ rank: 1, best: 0.8, next: 0.6 });
  expect(third?.others).toBeCloseTo(0.4, 12);
  expect(first).toMatchObject({ rank: 3, best: 0.8, next: 0.8 });
  expect(first?.others).toBeCloseTo(0.7, 12);
  expect(other).toMatchObject({ rank: 2, best: 0.8, next: 0.8 });
  expect(other?.others).toBeCloseTo(0.5, 12);
  expect([second?.rank, second?.next]).toEqual([2, 0.9]);
  expect([alone?.rank, alone?.next]).toEqual([1, 0.5]);
});

test('of many rivals the top four count, and a fifth changes nothing', () => {
  const sentence = [0, 0, 0, 0, 0, 0];
  const scores = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4];
  const [best, , , , , last] = rivals(sentence, scores);
  expect(best?.others).toBeCloseTo((0.8 + 0.7 + 0.6 + 0.5) / 4, 12);
  expect(last?.others).toBeCloseTo((0.9 + 0.8 + 0.7 + 0.6) / 4, 12);
});

test('of four rivals all four count', () => {
  const [best] = rivals([0, 0, 0, 0, 0], [0.9, 0.8, 0.7, 0.6, 0.1]);
  expect(best?.others).toBeCloseTo((0.8 + 0.7 + 0.6 + 0.1) / 4, 12);
});

test('equal scores share the better rank and are each other’s next', () => {
  const [one, other, third] = rivals([0, 0, 0], [0.5, 0.5, 0.3]);
  expect([one?.rank, other?.rank, third?.rank]).toEqual([1, 1, 3]);
  expect([one?.next, other?.next]).toEqual([0.5, 0.5]);
});

test('a pair without a rival is first, ahead of nothing', () => {
  const [only] = rivals([3], [0.7]);
  expect(only?.rank).toBe(1);
  expect(only?.best).toBe(0.7);
  expect(only?.next).toBeCloseTo(0, 12);
  expect(only?.others).toBe(0);
});
