import { expect, it } from 'vitest';
import { scoreDates } from './score-dates.ts';

const verdict = (found: string, value: string) =>
  scoreDates({ gold: [{ from: 0, to: 5, type: 'DATE', value }] }, [{ from: 2, to: 7, value: found }]).stated[0]
    ?.verdict;

it.each([
  ['2013-09-12', '2013-09-12', 'right'],
  ['2013-09-12', '2013-09-12T10:00', 'right'],
  ['2013-09-12', '2013-09', 'right'],
  ['2013-09-12', '2013-W37', 'right'],
  ['2013-09', '2013-Q3', 'right'],
  ['2013-Q3', '2013-Q3', 'right'],
  ['1968', '1968-XX', 'right'],
  ['--09-12', '2013-09-12', 'right'],
  ['2013', '2013-09', 'other day'],
  ['2013-09-13', '2013-09-12', 'other day'],
  ['2012-09-12', '2013-09-12', 'other year'],
  ['2013', 'P1Y', 'no calendar date'],
])('%s, labelled %s, is %s', (found, value, want) => {
  expect(verdict(found, value)).toBe(want);
});

it('a statement that meets no expression is no date, and what no statement says is not recalled', () => {
  const gold = [{ from: 0, to: 5, type: 'DATE', value: '2013' }];
  const { stated, labelled } = scoreDates({ gold }, [{ from: 5, to: 9, value: '2013' }]);
  expect([stated[0]?.verdict, labelled.map(({ recalled }) => recalled)]).toEqual(['no date', [false]]);
});
