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
  ['14.03.2024', '2024-03-14'],
  ['8.4.2025, 10:24', '2025-04-08'],
  ['Donnerstag, 8. 4. 2025', '2025-04-08'],
  ['yesterday', undefined],
  ['2024-13-45', undefined],
  ['2024-02-31', undefined],
  ['2024-00-00', undefined],
  ['20241345', undefined],
  ['2023-02-29', undefined],
  ['2024-02-29', '2024-02-29'],
  ['31.02.2024', undefined],
  ['12.13.2024', undefined],
  ['February 31, 2024', undefined],
  ['31 Sept 2024', undefined],
])('reads the date of a row or leaves it out: %s', (words, iso) => {
  expect(statedDate(words)).toBe(iso);
});
