import { describe, expect, it } from 'vitest';
import { reportOf } from './example.ts';
import { layoutTimeline, timelineTable } from './layout.ts';

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
    expect(large.takeaway).toBe('2 articles report 2 rounds of talks.');
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
    expect(takeaway).toBe('4 articles report 3 rounds of talks; A and 3 report the same one; 1 more states no date.');
    const says = (...list: typeof articles) => layoutTimeline(list, { a: '', b: '' }, 800).takeaway;
    expect(says(...articles.slice(0, 1))).toBe('1 article reports 1 round of talks.');
    expect(says(reportOf('t'))).toBe('No date is known for what these articles report.');
  });

  it('names every article in its mark and in the numbers, with what is known and how', () => {
    const marks = rounds.flatMap((round) => round.marks);
    expect(marks.map(({ label }) => label)).toEqual(['A', '3', '4', 'B']);
    expect(marks[0]?.says).toBe('1. A report.: 12 September 2013 (inferred)');
    expect(timelineTable(articles).rows.map((row) => row.slice(3))).toEqual([
      ['12 September 2013', 'Geneva', 'inferred'],
      ['15 December 2015', 'Moscow', 'stated'],
      ['13 September 2013', 'Geneva', 'inferred'],
      ['14 September 2013', 'Paris', 'inferred'],
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
