import { expect, it } from 'vitest';
import { statedDate } from './stated-date.ts';

it.each([
  ['2013-09-12T10:00:00Z', '2013-09-12'],
  ['2013-09', '2013-09'],
  ['20130912', '2013-09-12'],
  ['September 12, 2013 Thursday', '2013-09-12'],
  ['Thursday, 5th Sept. 2013', '2013-09-05'],
  ['5 Sept. 2013', '2013-09-05'],
  ['May 2013', '2013-05'],
  ['03/04/2013', undefined],
  ['yesterday', undefined],
])('reads the date of a row or leaves it out: %s', (words, iso) => {
  expect(statedDate(words)).toBe(iso);
});
