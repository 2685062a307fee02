import { readArticle, type Article } from '@vis-a-vis/parsing';
import { expect, it } from 'vitest';
import { compareFigures } from './compare-figures.ts';

const read = (id: string, text: string, published?: string): Article =>
  readArticle({
    id,
    text: `News of the day\n\n${text} It was said twice.`,
    language: 'en',
    ...(published !== undefined && { published: { value: published, basis: 'stated' } }),
  });

/** Each date as `value: verdict`. */
function datesOf(a: [string, string?], b: [string, string?]): string[] {
  const { dates } = compareFigures(read('a', ...a), read('b', ...b), []);
  return dates.map(({ value, verdict }) => `${value}: ${verdict}`);
}

it.each<[string, [string, string?], [string, string?], string[]]>([
  [
    'sentencing ahead in one',
    ['He was convicted on June 28.', '2012-07-01'],
    ['He will be sentenced for what he did on June 28.', '2012-07-02'],
    ['2012-06-28: same'],
  ],
  ['a year in one text', ['He fled on June 28, 2012.'], ['He fled on June 28.'], ['2012-06-28: same']],
  ['the year in the second text', ['He fled on June 28.'], ['He fled on June 28, 2012.'], ['2012-06-28: same']],
  ['a month with its year in one', ['He fled in June 2012.'], ['He fled in June.'], ['2012-06: same']],
  [
    'years filled in otherwise, published in one week',
    ['The vote is on May 3, in his view.', '2013-11-04'],
    ['He will vote on May 3.', '2013-11-05'],
    ['2014-05-03: same'],
  ],
  [
    'a stated year before one that was filled in',
    ['He fled on May 3, 2013.', '2013-11-04'],
    ['He will tell of May 3.', '2013-11-05'],
    ['2013-05-03: same'],
  ],
  [
    'two stated years',
    ['He fled on June 28, 2012.'],
    ['He fled on June 28, 2013.'],
    ['2012-06-28: only in A', '2013-06-28: only in B'],
  ],
  [
    'years filled in from years of publication',
    ['He fled on June 28.', '2012-07-01'],
    ['He fled on June 28.', '2013-07-01'],
    ['2012-06-28: only in A', '2013-06-28: only in B'],
  ],
  ['another day', ['He fled on June 28.'], ['He fled on June 27.'], ['--06-27: only in B', '--06-28: only in A']],
  ['a weekday that nothing resolves in the other', ['He fled today.', '2010-05-05'], ['He fled on Wednesday.'], []],
  ['another weekday', ['He fled today.', '2010-05-05'], ['He fled on Tuesday.'], ['2010-05-05: only in A']],
  ['“yesterday” without a day of publication', ['He fled today.', '2010-05-05'], ['He fled yesterday.'], []],
  ['a day without its year and any weekday', ['He fled on Dec. 6.'], ['He fled on Saturday.'], []],
  ['a month and a “last month”', ['He fled in May.'], ['He fled last month.'], []],
  ['“this year”', ['He fled twice this year.', '2010-05-05'], ['He fled.', '2010-05-05'], []],
  ['“last year”', ['He fled last year.', '2010-05-05'], ['He fled.', '2010-05-05'], ['2009: only in A']],
  ['“a month ago” and a weekday', ['He fled a month ago.', '2010-05-05'], ['He fled on Friday.'], []],
  ['a month and a day of it', ['He fled in May 2010.'], ['He fled on May 5.'], ['--05-05: only in B']],
  ['a day and “the 6th”', ['He fled on Dec. 6.'], ['He fled on the 6th.'], []],
  ['a day and another of its month', ['He fled on Dec. 6.'], ['He fled on the 9th.'], ['--12-06: only in A']],
  ['a year and “last year”', ['He fled in 2009.'], ['He fled last year.'], []],
  ['a year and “last month”', ['He fled in 2009.'], ['He fled last month.'], ['2009: only in A']],
  ['a stated day and a mere “today”', ['He fled on May 5, 2010.'], ['He fled today.'], ['2010-05-05: only in A']],
  ['a day within the year of the other', ['He fled on May 5, 2010.'], ['He fled in 2010.'], ['2010-05-05: only in A']],
])('%s', (_, a, b, want) => {
  expect(datesOf(a, b).sort()).toEqual([...want].sort());
});
