import { describe, expect, it } from 'vitest';
import { exampleArticle } from '../reading/example.ts';
import { layoutTimeline } from './timeline.ts';

const report = (id: string, date: string | undefined, place: string, basis: 'inferred' | 'stated' = 'inferred') => ({
  ...exampleArticle(id, 'A report.'),
  ...(date ? { talks: { value: { date, place }, basis } } : {}),
});
const articles = [
  report('p', '2013-09-12', 'Geneva'),
  report('q', '2015-12-15', 'Moscow', 'stated'),
  report('r', '2013-09-13', 'Geneva'),
  report('s', '2013-09-14', 'Paris'),
  report('t', undefined, ''),
];
const { rounds, undated, ticks } = layoutTimeline(articles, { a: 'p', b: 'q' }, 800);

describe('the timeline', () => {
  it('gathers reports of the same place and week into one named round', () => {
    expect(rounds.map(({ name, marks }) => [name, marks.map(({ id }) => id)])).toEqual([
      ['Geneva, September 2013', ['p', 'r']],
      ['Paris, September 2013', ['s']],
      ['Moscow, December 2015', ['q']],
    ]);
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

  it('leaves out an article without a date, and names it', () => {
    expect(undated).toEqual(['t']);
    expect(layoutTimeline([report('t', undefined, '')], { a: 't', b: 't' }, 800)).toEqual({
      rounds: [],
      ticks: [],
      undated: ['t'],
    });
  });

  it('names only years that lie on the line, few enough to read', () => {
    const years = (...dates: string[]) =>
      layoutTimeline(
        dates.map((date, i) => report(`y${i}`, date, 'Geneva')),
        { a: 'y0', b: 'y1' },
        800,
      ).ticks;
    expect(years('2013-06-01', '2013-07-01')).toEqual([]);
    const century = years('1900-06-01', '2013-07-01');
    expect(century.length).toBeLessThan(20);
    for (const { x } of century) expect(x > 0 && x < 800).toBe(true);
  });
});
