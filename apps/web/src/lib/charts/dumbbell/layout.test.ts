import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { dumbbellExample, exampleTopics } from './example.ts';
import { defaults, layoutDumbbell, sayHollow } from './layout.ts';

const { fewMentions } = defaults;
afterEach(() => void (defaults.fewMentions = fewMentions));
const size = { width: 300, unit: 'rate' as const };

describe('the dumbbell chart', () => {
  it('puts the widest gap first and leaves out what neither mentions', () => {
    const { rows } = layoutDumbbell(dumbbellExample, ['x0', 'x1'], size);
    expect(rows.map(({ name }) => name)).toEqual(['Harbour', 'Railway', 'Weather']);
  });

  it('prints both counts beside their rates', () => {
    const { rows } = layoutDumbbell(dumbbellExample, ['x0', 'x1'], size);
    expect(rows[0]?.figures).toBe('A 9 (18) · B 4 (5)');
  });

  it('draws few mentions hollow and without an interval', () => {
    const weather = layoutDumbbell(dumbbellExample, ['x0', 'x1'], size).rows.find(({ name }) => name === 'Weather');
    expect(weather?.points.every(({ hollow, low }) => hollow && low === undefined)).toBe(true);
  });

  it('says which points are hollow, however few that are', () => {
    expect(sayHollow()).toBe('open: fewer than five mentions');
    defaults.fewMentions = 20;
    expect(layoutDumbbell(dumbbellExample, ['x0', 'x1'], size).notes).toEqual([
      'open: fewer than 20 mentions in both together',
    ]);
  });

  it('mirrors when the articles are exchanged', () => {
    const there = layoutDumbbell(dumbbellExample, ['x0', 'x1'], size).rows[0]?.points.map(({ x }) => x);
    const back = layoutDumbbell(dumbbellExample, ['x1', 'x0'], size).rows[0]?.points.map(({ x }) => x);
    expect(back).toEqual(there?.toReversed());
  });

  it('keeps every point and interval inside the drawing', () => {
    const { rows, ticks } = layoutDumbbell(dumbbellExample, ['x0', 'x1'], size);
    const places = rows.flatMap(({ points }) => points.flatMap(({ x, low = x, high = x }) => [x, low, high]));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...places, ...ticks.map(({ x }) => x))).toBeLessThanOrEqual(size.width);
  });

  it('shows both points of a row, however near their values are, and beside their values only as far as it takes', () => {
    const counts = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(fc.array(fc.tuple(counts, counts), { minLength: 1, maxLength: 25 }), (pairs) => {
        const topics = exampleTopics(
          [500, 500],
          pairs.map(([a, b], i) => [`T${i}`, a, b]),
        );
        const { rows } = layoutDumbbell(topics, ['x0', 'x1'], { width: 300, unit: 'count' });
        for (const { id, points } of rows) {
          const [[left = NaN, right = NaN], [a = NaN, b = NaN]] = [
            points.map(({ x }) => x),
            pairs[Number(id.slice(1))] ?? [],
          ];
          expect(Math.abs(right - left)).toBeGreaterThan(5.99);
          if (a !== b) expect(Math.sign(right - left)).toBe(Math.sign(b - a));
        }
      }),
    );
    const [equal, far] = layoutDumbbell(
      exampleTopics(
        [500, 500],
        [
          ['Equal', 4, 4],
          ['Far', 0, 8],
        ],
      ),
      ['x0', 'x1'],
      { width: 300, unit: 'count' },
    )
      .rows.toReversed()
      .map(({ points }) => points.map(({ x }) => x));
    expect([equal, far]).toEqual([
      [147, 153],
      [10, 290],
    ]);
  });

  it('says in one sentence which gap is widest, and that the intervals overlap', () => {
    const { takeaway } = layoutDumbbell(dumbbellExample, ['x0', 'x1'], size);
    expect(takeaway).toBe(
      'Widest gap: “Harbour”, more often in A than in B (18 against 5 per 1,000 words); with so few words the intervals overlap.',
    );
  });

  it('does not call a gap of few mentions the widest, and explains no mark that is not drawn', () => {
    const few = layoutDumbbell(exampleTopics([500, 500], [['Weather', 3, 1]]), ['x0', 'x1'], size);
    expect(few.takeaway).toBe('Too few mentions of each topic to say which article stresses it more.');
    expect(few.notes).toEqual(['open: fewer than five mentions in both together']);
    const mixed = layoutDumbbell(
      exampleTopics(
        [500, 500],
        [
          ['Weather', 4, 0],
          ['Harbour', 9, 7],
        ],
      ),
      ['x0', 'x1'],
      size,
    );
    expect(mixed.takeaway).toContain('Widest gap: “Harbour”');
  });

  it('speaks for every topic with enough mentions, drawn or not, and for no other', () => {
    const few = Array.from({ length: 30 }, (_, i): [string, number, number] => [`Rain ${i}`, 4, 0]);
    const says = (...topics: [string, number, number][]) =>
      layoutDumbbell(exampleTopics([500, 500], [...few, ...topics]), ['x0', 'x1'], size).takeaway;
    expect(says(['Harbour', 9, 7])).toContain('Widest gap: “Harbour”');
    expect(says(['Harbour', 5, 5])).toBe('Both articles mention each topic of five mentions or more equally often.');
  });

  it('gives counts and the reason where an article is too short for a rate', () => {
    const chart = layoutDumbbell(exampleTopics([90, 400], [['Harbour', 2, 3]]), ['x0', 'x1'], size);
    expect(chart.unit).toBe('mentions');
    expect(chart.refusal).toBe('Counts only: an article of 90 words is too short for a rate (at least 150).');
  });

  it('says so when nothing is mentioned, without a broken axis', () => {
    const chart = layoutDumbbell(exampleTopics([400, 400], [['Harbour', 0, 0]]), ['x0', 'x1'], size);
    expect(chart.rows).toEqual([]);
    expect(chart.takeaway).toBe('Neither article mentions any of these topics.');
    expect(chart.ticks.every(({ x }) => Number.isFinite(x))).toBe(true);
  });
});
