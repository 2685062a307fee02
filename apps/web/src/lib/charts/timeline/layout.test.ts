import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportOf } from './example.ts';
import { layoutTimeline } from './layout.ts';
import { timelineTable } from './table.ts';

const articles = [
  reportOf('p', { date: '2013-09-12', place: 'Geneva' }),
  reportOf('q', { date: '2015-12-15', place: 'Moscow' }, 'stated'),
  reportOf('r', { date: '2013-09-13', place: 'Geneva' }),
  reportOf('s', { date: '2013-09-14', place: 'Paris' }),
  reportOf('t'),
];
const { rounds, takeaway, ticks } = layoutTimeline(articles, { a: 'p', b: 'q' }, 800);

describe('the timeline', () => {
  it('gathers reports of the same place and week into one named round', () => {
    expect(rounds.map(({ name, marks }) => [name, marks.map(({ id }) => id)])).toEqual([
      ['Geneva, September 2013', ['p', 'r']],
      ['Paris, September 2013', ['s']],
      ['Moscow, December 2015', ['q']],
    ]);
  });

  it('knows a round of talks again though others were held between its days', () => {
    const [geneva, paris, later] = ['2013-09-12', '2013-09-12', '2013-09-13'].map((date, i) =>
      reportOf(`g${i}`, { date, place: i === 1 ? '' : 'Geneva' }),
    );
    if (!geneva || !paris || !later) throw new Error('Three reports were made.');
    const { rounds: found } = layoutTimeline([geneva, paris, later], { a: 'g0', b: 'g1' }, 300);
    expect(found.map(({ marks }) => marks.map(({ id }) => id))).toEqual([['g0', 'g2'], ['g1']]);
    expect(new Set(found.map(({ key }) => key)).size).toBe(2);
  });

  it('shows the two that are read of a large library, by their places in it', () => {
    const filler = Array.from({ length: 12 }, (_, i) => reportOf(`f${i}`, { date: '2014-01-01', place: 'Vienna' }));
    const large = layoutTimeline([...filler, ...articles], { a: 'p', b: 'q' }, 800);
    const says = large.rounds.flatMap(({ marks }) => marks.map((mark) => mark.says));
    expect(says.map((words) => words.split('.')[0])).toEqual(['13', '14']);
    expect(large.takeaway).toBe('A and B report 2 rounds of talks.');
    const ofPair = (a: string, b: string) => layoutTimeline([...filler, ...articles], { a, b }, 800).takeaway;
    expect(ofPair('t', 'q')).toBe(
      'B reports 1 round of talks; for the other the date of the talks or event is not known.',
    );
    const none = [...filler, ...articles].map(({ id }) => reportOf(id));
    expect(layoutTimeline(none, { a: 'p', b: 'q' }, 800).takeaway).toBe('No date is known for what A and B report.');
  });

  it('shows an inferred date hollow and a stated one filled', () => {
    const marks = rounds.flatMap((round) => round.marks);
    expect(marks.find(({ id }) => id === 'p')?.hollow).toBe(true);
    expect(marks.find(({ id }) => id === 'q')?.hollow).toBe(false);
  });

  it('carries the letters of the chosen pair', () => {
    const marks = rounds.flatMap((round) => round.marks);
    expect(marks.flatMap(({ id, side }) => (side ? [[id, side]] : []))).toEqual([
      ['p', 'a'],
      ['q', 'b'],
    ]);
  });

  it('keeps marks of neighbouring days apart and everything on the line', () => {
    const [first, second] = rounds[0]?.marks ?? [];
    expect((second?.x ?? 0) - (first?.x ?? 0)).toBeGreaterThanOrEqual(20);
    expect([...rounds, ...ticks].every(({ x }) => x >= 0 && x <= 800)).toBe(true);
  });

  it('says how many rounds there are, which articles report the same one, and what is not known', () => {
    expect(takeaway).toBe(
      '4 articles report 3 rounds of talks; A and 3 report the same one; for 1 more the date of the talks or event is not known.',
    );
    const says = (...list: typeof articles) => layoutTimeline(list, { a: '', b: '' }, 800).takeaway;
    expect(says(...articles.slice(0, 1))).toBe('1 article reports 1 round of talks.');
    expect(says(reportOf('t'))).toBe('No date is known for what these articles report.');
  });

  it('keeps rounds apart in its words where several are reported more than once', () => {
    const reports = ['2013-09-12', '2015-12-15', '2015-12-15', '2013-09-12', '2015-12-16', '2016-05-05'];
    const of = reports.map((date, i) => reportOf(`w${i}`, { date, place: 'Geneva' }));
    expect(layoutTimeline(of, { a: 'w1', b: 'w2' }, 800).takeaway).toBe(
      '6 articles report 3 rounds of talks; 1 and 4 report the same one, A, B and 5 another.',
    );
  });

  it('tells a date that the reader entered from one that the text states', () => {
    const entered = [reportOf('e', { date: '2016-05-05' }, 'reader')];
    const [mark] = layoutTimeline(entered, { a: 'e', b: '' }, 800).marks;
    expect([mark?.says, mark?.hollow]).toEqual(['1. A report.: 5 May 2016 (entered by the reader)', false]);
    expect(timelineTable(entered).rows[0]?.at(-1)).toBe('entered by the reader');
  });

  it('names every article in its mark and in the numbers, with what is known and how', () => {
    const marks = rounds.flatMap((round) => round.marks);
    expect(marks.map(({ label }) => label)).toEqual(['A', '3', '4', 'B']);
    expect(marks[0]?.says).toBe('1. A report.: 12 September 2013, Geneva (our estimate)');
    expect(timelineTable(articles).rows.map((row) => row.slice(3))).toEqual([
      ['12 September 2013', 'Geneva', 'our estimate'],
      ['15 December 2015', 'Moscow', 'stated'],
      ['13 September 2013', 'Geneva', 'our estimate'],
      ['14 September 2013', 'Paris', 'our estimate'],
      ['–', '–', 'not known'],
    ]);
  });

  it('names only years that lie on the line, few enough to read', () => {
    const years = (...dates: string[]) =>
      layoutTimeline(
        dates.map((date, i) => reportOf(`y${i}`, { date, place: 'Geneva' })),
        { a: 'y0', b: 'y1' },
        800,
      ).ticks;
    expect(years('2013-06-01', '2013-07-01')).toEqual([]);
    const century = years('1900-06-01', '2013-07-01');
    expect(century.length).toBeLessThan(20);
    for (const { x } of century) expect(x > 0 && x < 800).toBe(true);
  });
});

const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
/** Days far from each other, and days of one month. */
const days = fc.oneof(
  day,
  fc.integer({ min: 10, max: 28 }).map((of) => `2015-12-${of}`),
  fc.integer({ min: 2000, max: 2030 }).map((year) => `${year}-09-12`),
);
const towns = fc.oneof(fc.constantFrom('', 'Geneva', 'Moscow', '日内瓦'), fc.string({ maxLength: 60, size: 'max' }));
const drawn = fc
  .tuple(
    fc.array(fc.record({ date: days, place: towns }), { minLength: 1, maxLength: 12 }),
    fc.integer({ min: 300, max: 2000 }),
  )
  .map(([talks, width]) => {
    const reports = talks.map((one, i) => reportOf(`r${i}`, one));
    return { talks, width, ...layoutTimeline(reports, { a: 'r0', b: 'r1' }, width) };
  });

type Box = { left: number; right: number };
const areApart = (boxes: readonly Box[]): boolean => {
  const sorted = boxes.toSorted((p, q) => p.left - q.left);
  return sorted.every((box, i) => i === 0 || (sorted[i - 1]?.right ?? 0) <= box.left);
};
const isInside = ({ left, right }: Box, width: number): boolean => left >= 0 && right <= width;
const around = (x: number, width: number): Box => ({ left: x - width / 2, right: x + width / 2 });

describe('the timeline of any dates at any width', () => {
  it('shows every dated article by a mark that hides no other, in the order of the dates', () => {
    fc.assert(
      fc.property(drawn, ({ talks, width, marks }) => {
        expect(marks).toHaveLength(talks.length);
        const boxes = marks.map(({ x }) => around(x, 21));
        expect(areApart(boxes) && boxes.every((box) => isInside(box, width))).toBe(true);
        const dates = marks.map(({ id }) => talks[Number(id.slice(1))]?.date ?? '');
        expect(dates).toEqual(dates.toSorted());
      }),
    );
  });

  it('prints no name over another or over the edge, and leaves out only what is wider than the drawing', () => {
    fc.assert(
      fc.property(drawn, ({ talks, width, rounds, baseline }) => {
        const named = rounds.flatMap(({ name, label, x, row, marks }) => {
          const wide = [...name].reduce((sum, one) => sum + (/[一-龥]/.test(one) ? 13 : 7.5), 0);
          if (label === '' && name !== '') {
            expect(wide).toBeGreaterThan(width / 2);
            // What is not drawn is said.
            for (const { id, says } of marks) expect(says).toContain(talks[Number(id.slice(1))]?.place);
          }
          return label === '' ? [] : [{ row, ...around(x, wide) }];
        });
        for (const { row } of named) {
          expect(areApart(named.filter((one) => one.row === row))).toBe(true);
          // A line of 13 pixels, whole.
          expect(baseline - 26 - row * 18).toBeGreaterThanOrEqual(13);
        }
        expect(named.every((box) => isInside(box, width))).toBe(true);
      }),
    );
  });

  it('prints no year over another or over the edge', () => {
    fc.assert(
      fc.property(drawn, ({ width, ticks: years }) => {
        const boxes = years.map(({ x, label }) => around(x, label.length * 9));
        expect(areApart(boxes) && boxes.every((box) => isInside(box, width))).toBe(true);
      }),
    );
  });
});
