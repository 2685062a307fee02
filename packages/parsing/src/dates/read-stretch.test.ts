import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWithChrono } from '../fixtures/read-with-chrono.ts';
import { partialDate } from './calendar-day.ts';
import { readStretch, type ReadDate } from './read-stretch.ts';
import type { StatedParts } from './date-parts.ts';

const oneOf = (list: string) => fc.constantFrom(...list.split(' '));
/** The parts put together as they are. */
const inOrder = (...parts: (string | fc.Arbitrary<string | number>)[]): fc.Arbitrary<string> =>
  fc
    .tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part)))
    .map((words) => words.join(''));
const twoDigits = (number: number) => String(number).padStart(2, '0');
const ordinal = (number: number) =>
  `${number}${['th', 'st', 'nd', 'rd'][number > 3 && number < 21 ? 0 : number % 10] ?? 'th'}`;

const fullMonth = oneOf('January February March April May June July August September October November December');
const month = fc.oneof(fullMonth, oneOf('Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Oct. Nov. Dec. Jan Sept Dec'));
const weekday = oneOf('Sunday Monday Tuesday Wednesday Thursday Friday Saturday');
const year = fc.integer({ min: 1900, max: 2049 });
const daysTo = (max: number) => fc.integer({ min: 1, max }).chain((day) => fc.constantFrom(String(day), ordinal(day)));
const comma = fc.constantFrom(', ', ' ');
const to = fc.constantFrom(' to ', '-');

const monthDay = (last: number) => inOrder(month, ' ', daysTo(last));
const dayMonth = (last: number) => inOrder(daysTo(last), fc.constantFrom(' ', ' of '), month);
const named = fc.oneof(weekday, fullMonth).filter((name) => name !== 'May');
const leap = /29.*Feb|Feb.*29/;
const day = fc.oneof(monthDay(31), dayMonth(31)).filter((words) => !leap.test(words));
const sureDay = fc.oneof(monthDay(28), dayMonth(28));
const twoDays = fc
  .uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 2, maxLength: 2 })
  .map((days) => days.sort((a, b) => a - b));
const twoYears = fc.tuple(fc.integer({ min: 1900, max: 1980 }), fc.integer({ min: 1981, max: 2049 }));
const ranges = fc.oneof(
  fc.tuple(month, twoDays, to).map(([name, days, joiner]) => `${name} ${days.join(joiner)}`),
  fc
    .tuple(month, twoDays, fc.oneof(to, fc.constantFrom('–', ' until ', ' through ')))
    .map(([name, days, joiner]) => `${days.join(joiner)} ${name}`),
);
const wordings = {
  'a day, a month': fc.oneof(day, fullMonth, inOrder(month, fc.constantFrom(', ', ' ', ' of '), year)),
  'a day with its year': inOrder(day, comma, year),
  'a weekday': fc.oneof(weekday, inOrder(oneOf('last next this past'), ' ', weekday)),
  'a weekday with its day': inOrder(
    fc.oneof(weekday, oneOf('Sun Mon Tue Wed Thu Thurs Fri Sat')),
    comma,
    sureDay,
    fc.constantFrom('', ', 2013'),
  ),
  'some days of a month': fc.oneof(ranges, inOrder(ranges, comma, year)),
  'from one to another': fc.oneof(
    inOrder(weekday, to, weekday),
    inOrder(monthDay(28), ' to ', monthDay(28)),
    inOrder(dayMonth(28), ' to ', dayMonth(28)),
    fc.tuple(twoYears, sureDay, sureDay).map(([[from, until], one, other]) => `${one}, ${from} to ${other}, ${until}`),
    fc.tuple(twoYears, month, month).map(([[from, until], one, other]) => `${one} ${from} to ${other} ${until}`),
  ),
  'two beside each other': inOrder(named, ' and ', named),
  'nothing but numbers': fc.oneof(
    fc
      .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
      .map((parts) => parts.map(twoDigits).join('-')),
    inOrder(
      fc.integer({ min: 1, max: 31 }),
      '/',
      fc.integer({ min: 1, max: 31 }),
      '/',
      fc.oneof(year, fc.integer({ min: 10, max: 31 })),
    ),
  ),
};
/** Months, days and years as ISO 8601, a weekday by its number: `Sun, May 5 = --05-05 w0`. */
const shown = (stretch: string, dates: ReadDate[]): string =>
  dates
    .map(({ from, to, start, end }) => `${stretch.slice(from, to)} = ${parts(start)}${end ? `/${parts(end)}` : ''}`)
    .join('; ');
const parts = ({ year, month, day, weekday }: StatedParts): string =>
  [partialDate(year, month, day), weekday === undefined ? undefined : `w${weekday}`].filter(Boolean).join(' ');

describe('readStretch', () => {
  it.each(Object.entries(wordings))('reads as chrono does: %s', (_, wording) => {
    fc.assert(
      fc.property(wording, (words) => {
        const stretch = words.replace(/\.$/, ''); // a stretch ends with a word, never with its point
        expect(readStretch(stretch)).toEqual(readWithChrono(stretch));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['two days are two days', 'May 7 and 8, 2013', 'May 7 and 8, 2013 = 2013-05-07/2013-05-08', 'May 7 = --05-07'],
    ['two days before their month', '12 and 13 May', '12 and 13 May = --05-12/--05-13', '13 May = --05-13'],
    ['a dash between days', 'May 5–7', 'May 5–7 = --05-05/--05-07', 'May 5 = --05-05'],
    ['`through`', 'May 7 through 9', 'May 7 through 9 = --05-07/--05-09', '7 through 9 = /'],
    [
      'one year for both ends',
      'June to July 2012',
      'June to July 2012 = 2012-06/2012-07',
      'June to July 2012 = --06/2012-07',
    ],
    [
      'across the turn of a year',
      'Dec. 28 to Jan. 3, 2014',
      'Dec. 28 to Jan. 3, 2014 = 2013-12-28/2014-01-03',
      'Dec. 28 to Jan. 3, 2014 = --12-28/2014-01-03',
    ],
    ['two months joined by a dash', 'May 29-June 2', 'May 29-June 2 = --05-29/--06-02', '29-June = --06-29'],
    [
      'two orders in one range',
      'May 7 to 8 June',
      'May 7 to 8 June = --05-07/--06-08',
      '7 to 8 June = --06-07/--06-08',
    ],
    ['`19 Sept. 11 hijackers`', '19 Sept. 11', 'Sept. 11 = --09-11', '19 Sept. 11 = 2011-09-19'],
    ['`On May 30, 10 people`', 'May 30, 10', 'May 30 = --05-30', 'May 30, 10 = 2010-05-30'],
    ['`On 7 May 13 people`', '7 May 13', '7 May = --05-07', '7 May 13 = 2013-05-07'],
    ['`In 2012 September`: the year is another date', '2012 September', 'September = --09', '2012 September = 2012-09'],
    ['a leap day', 'February 29', 'February 29 = --02-29', ''],
    ['a first day that exists', 'June 28 to 31', 'June 28 to 31 = --06-28', ''],
    ['a weekday beside a day that does not exist', 'Friday, June 31', 'Friday = w5', ''],
    ['only the order of ISO 8601', '2013-14-09', '', '2013-14-09 = 2013-09-14'],
    ['`the Sun` and `Jan` are names', 'Sun', '', 'Sun = w0'],
    ['`May` as any other month', 'May and June', 'May = --05; June = --06', 'June = --06'],
    ['a short form in use', 'Tues, Sept. 11', 'Tues, Sept. 11 = --09-11 w2', 'Sept. 11 = --09-11'],
    ['the words that say which', 'this past June', 'this past June = --06', 'June = --06'],
    ['no hour', 'Friday at 5', 'Friday = w5', 'Friday at 5 = w5'],
    ['no preposition', 'earlier on Monday', 'Monday = w1', 'on Monday = w1'],
    [
      'no distance, which needs a day to count from',
      'next day, Sept. 15',
      'Sept. 15 = --09-15',
      'next day = 1970-01-02 w5; Sept. 15 = --09-15',
    ],
  ])('is deliberately different from chrono: %s', (_, stretch, ours, chronos) => {
    expect(shown(stretch, readStretch(stretch))).toBe(ours);
    expect(shown(stretch, readWithChrono(stretch))).toBe(chronos);
  });

  it.each([
    ['2013-00-10', ''],
    ['this year', ''],
    ['May 5 to 5', 'May 5 to 5 = --05-05'],
    ['May 5 to 6', 'May 5 to 6 = --05-05/--05-06'],
    ['31/12/99', '31/12/99 = 1999-12-31'],
    ['31/12/100', '31/12/100 = 0100-12-31'],
    ['12/31/99', '12/31/99 = 1999-12-31'],
    ['12/12/2013', '12/12/2013 = 2013'],
    ['12/13/2013', '12/13/2013 = 2013-12-13'],
    ['7/9/2013', '7/9/2013 = 2013'],
    ['Jan 3 to Jan. 28, 2014', 'Jan 3 to Jan. 28, 2014 = 2014-01-03/2014-01-28'],
  ])('takes %s for what it says and no more', (stretch, want) => {
    expect(shown(stretch, readStretch(stretch))).toBe(want);
  });

  it('reads spaces that do not break as spaces', () => {
    const stretch = 'Sept.\u00a012, 2013';
    expect(shown(stretch, readStretch(stretch))).toBe(`${stretch} = 2013-09-12`);
  });
});
