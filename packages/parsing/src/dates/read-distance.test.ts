import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWithChrono } from '../fixtures/read-with-chrono.ts';
import { dayNumber, dayOf, isoDay, partialDate } from './calendar-day.ts';
import { readDistance } from './read-distance.ts';
import type { StatedParts } from './date-parts.ts';

const oneOf = (list: string) => fc.constantFrom(...list.split(' '));
const today = fc
  .tuple(fc.integer({ min: 1950, max: 2049 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => dayNumber(...parts));
const count = oneOf('a one two three four five six seven eight nine ten 2 11 31');
const unit = oneOf('day month year');
const words = fc.oneof(
  oneOf('yesterday today tonight tomorrow Yesterday Today'),
  fc.tuple(oneOf('last past this next Last'), unit).map((parts) => parts.join(' ')),
  fc.tuple(oneOf('last past next'), count, unit).map(([which, many, name]) => `${which} ${many} ${name}s`),
  fc.tuple(count, unit, oneOf('ago earlier later')).map(([many, name, where]) => `${many} ${name}s ${where}`),
  fc
    .tuple(oneOf('earlier later'), oneOf('today this'), unit)
    .map(([where, which, name]) => `${where} ${which} ${which === 'this' ? name : ''}`.trim()),
);

const iso = ({ year, month, day }: StatedParts = {}) => partialDate(year, month, day) ?? '';

describe('readDistance', () => {
  it('counts days, months and years as chrono does', () => {
    fc.assert(
      fc.property(words, today, (stretch, day) => {
        expect(iso(readDistance(stretch, day)), `${stretch}, ${isoDay(day)}`).toBe(
          iso(readWithChrono(stretch, day)[0]?.start),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['February has no day 31', 'last month', '2016-02', '2016-03'],
    ['nor has April', 'next month', '2016-04', '2016-05'],
    ['a few are no number', 'a few days ago', '', '2016-03-28'],
    ['a week is no day', 'last week', '', '2016-03-24'],
    ['three weeks are no day', 'three weeks ago', '', '2016-03-10'],
    ['nothing is counted from another day', 'year from today', '', '2016-03-31'],
  ])('is deliberately different from chrono: %s', (_, stretch, ours, chronos) => {
    const day = dayOf('2016-03-31') ?? 0;
    expect(iso(readDistance(stretch, day))).toBe(ours);
    expect(iso(readWithChrono(stretch, day)[0]?.start)).toBe(chronos);
  });

  it.each(['this day', 'coming months', 'years ago', 'next decade', 'this weekend', 'past few years'])(
    'counts nothing for `%s`',
    (stretch) => {
      expect(readDistance(stretch, 0)).toEqual({});
    },
  );
});
