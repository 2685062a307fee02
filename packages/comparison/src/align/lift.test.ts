import { expect, test } from 'vitest';
import { lift, logOdds } from './lift.ts';

test('log odds tell how much likelier than not a chance is, evenly on both sides of one half', () => {
  expect(logOdds(0.5)).toBe(0);
  expect(logOdds(0.75)).toBeCloseTo(Math.log(3), 12);
  expect(logOdds(0.25)).toBeCloseTo(-Math.log(3), 12);
});

test('what is added moves a chance by its odds, and nothing leaves it where it is', () => {
  expect(lift(0.5, Math.log(3))).toBeCloseTo(0.75, 12);
  expect(lift(0.75, -Math.log(9))).toBeCloseTo(0.25, 12);
  expect(lift(0.2, 0)).toBeCloseTo(0.2, 12);
});

test('a chance of 0 or of 1 counts as one in a million, so that it can still be moved; two in a million stay what they are', () => {
  expect(logOdds(0)).toBeCloseTo(Math.log(1 / 999_999), 9);
  expect(logOdds(1)).toBeCloseTo(Math.log(999_999), 9);
  expect(logOdds(0.000_002)).toBeCloseTo(Math.log(2 / 999_998), 9);
  expect(logOdds(0.999_998)).toBeCloseTo(Math.log(999_998 / 2), 9);
});
