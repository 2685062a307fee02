import { expect, it } from 'vitest';
import { formatDay, formatMonth } from './format-date.ts';

it.each([
  ['2013-09-12', '12 September 2013', 'September 2013'],
  ['2013-09', 'September 2013', 'September 2013'],
  ['2013', '2013', '2013'],
  ['2013-H1', 'first half of 2013', 'first half of 2013'],
  ['2013-Q3', 'third quarter of 2013', 'third quarter of 2013'],
  [undefined, 'date not stated', 'date not stated'],
])('writes a date as far as it is known, in words nobody reads the American way: %s', (iso, day, month) => {
  expect([formatDay(iso), formatMonth(iso)]).toEqual([day, month]);
});
