import { expect, it } from 'vitest';
import { dayNumber, isDay, isoDay, partialDate, weekdayOf } from './calendar-day.ts';

it('counts days from 1970, back and forth, over leap years', () => {
  expect(dayNumber(1970, 1, 1)).toBe(0);
  expect(isoDay(dayNumber(2012, 2, 29))).toBe('2012-02-29');
  expect(isoDay(-1)).toBe('1969-12-31');
});

it.each([
  [0, 4],
  [3, 0],
  [-4, 0],
  [-1, 3],
  [-11, 0],
  [15961, 5],
])('knows the weekday of day %i, also before 1970', (number, want) => {
  expect(weekdayOf(number)).toBe(want);
});

it('has no month 0 or 13 and no 31 February, and takes what is not stated for the first', () => {
  expect([isDay(2013, 0, 1), isDay(2013, 13, 1), isDay(2013, 2, 31), isDay(2013, 2, 29), isDay(2013, 4, 0)]).toEqual(
    Array.from({ length: 5 }, () => false),
  );
  expect([isDay(2013), isDay(2013, 12), isDay(2012, 2, 29), isDay(2013, 1, 1)]).toEqual(
    Array.from({ length: 4 }, () => true),
  );
  expect(isDay(2013, undefined, 31)).toBe(true);
});

it('writes as much of a date as is known', () => {
  expect([partialDate(), partialDate(987), partialDate(2013, 5), partialDate(undefined, 5, 7)]).toEqual([
    undefined,
    '0987',
    '2013-05',
    '--05-07',
  ]);
});
