import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { defaults as chance } from '../chance.ts';
import { dumbbellExample, exampleTopics } from './example.ts';
import { defaults, findInDumbbell, groupTitles, layoutDumbbell, sayHollow, type Dumbbell } from './layout.ts';

const { fewMentions } = chance;
afterEach(() => void (chance.fewMentions = fewMentions));
const size = { width: 300, unit: 'rate' as const };
const ids = ['x0', 'x1'] as const;
const rowsOf = ({ groups }: Dumbbell) => groups.flatMap(({ rows }) => rows);

/** Any topics of two articles of so many words. */
const counts = fc.integer({ min: 0, max: 400 });
const arbitraryTopics = fc
  .tuple(
    fc.tuple(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 3000 })),
    fc.array(fc.tuple(counts, counts), { minLength: 1, maxLength: 40 }),
  )
  .map(([words, pairs]) =>
    exampleTopics(
      words,
      pairs.map(([a, b], i) => [`T${i}`, a, b]),
    ),
  );
const arbitrarySize = fc.record({
  width: fc.integer({ min: 200, max: 900 }),
  unit: fc.constantFrom('rate' as const, 'count' as const),
  intervals: fc.boolean(),
});

describe('the dumbbell chart', () => {
  it('puts what differs beyond chance first, then what could be chance, the widest gap first, and leaves out what neither mentions', () => {
    const { groups } = layoutDumbbell(dumbbellExample, ids, size);
    expect(groups.map(({ title, rows }) => [title, ...rows.map(({ name }) => name)])).toEqual([
      ['Differs beyond chance', 'Market'],
      ['Could be chance', 'Harbour', 'Railway', 'Weather'],
    ]);
  });

  it('prints both counts beside their rates, and where there are few the counts alone', () => {
    const rows = rowsOf(layoutDumbbell(dumbbellExample, ids, size));
    expect(rows.map(({ figures }) => figures)).toEqual([
      'A 20 (40) · B 2 (2.5)',
      'A 9 (18) · B 4 (5)',
      'A 2 (4) · B 12 (15)',
      'A 1 · B 2',
    ]);
  });

  it('draws intervals when they are asked for, and never for few mentions, which are hollow', () => {
    const hasInterval = (intervals: boolean) =>
      rowsOf(layoutDumbbell(dumbbellExample, ids, { ...size, intervals })).map(({ points }) =>
        points.every(({ low, high }) => low !== undefined && high !== undefined),
      );
    expect(hasInterval(false)).toEqual([false, false, false, false]);
    expect(hasInterval(true)).toEqual([true, true, true, false]);
    const weather = rowsOf(layoutDumbbell(dumbbellExample, ids, size)).find(({ name }) => name === 'Weather');
    expect(weather?.points.every(({ hollow }) => hollow)).toBe(true);
  });

  it('says which points are hollow, however few that are', () => {
    expect(sayHollow()).toBe('open: fewer than five mentions');
    chance.fewMentions = 40;
    expect(layoutDumbbell(dumbbellExample, ids, size).notes).toEqual(['open: fewer than 40 mentions in both together']);
  });

  it('mirrors when the articles are exchanged', () => {
    fc.assert(
      fc.property(arbitraryTopics, arbitrarySize, (topics, asked) => {
        const there = layoutDumbbell(topics, ids, asked);
        const back = layoutDumbbell(topics, ['x1', 'x0'], asked);
        expect(rowsOf(back).map(({ id }) => id)).toEqual(rowsOf(there).map(({ id }) => id));
        expect(rowsOf(back).map(({ points }) => points.map(({ x }) => x))).toEqual(
          rowsOf(there).map(({ points }) => points.map(({ x }) => x).toReversed()),
        );
      }),
    );
  });

  it('keeps every point and interval inside the drawing', () => {
    fc.assert(
      fc.property(arbitraryTopics, arbitrarySize, (topics, asked) => {
        const { ticks, ...chart } = layoutDumbbell(topics, ids, asked);
        const places = rowsOf({ ticks, ...chart }).flatMap(({ points }) =>
          points.flatMap(({ x, low = x, high = x }) => [x, low, high]),
        );
        expect(Math.min(asked.width, ...places)).toBeGreaterThanOrEqual(0);
        expect(Math.max(0, ...places, ...ticks.map(({ x }) => x))).toBeLessThanOrEqual(asked.width);
      }),
    );
  });

  it('lets no mark touch another or the words of any row, and moves none aside from its value', () => {
    fc.assert(
      fc.property(arbitraryTopics, arbitrarySize, (topics, asked) => {
        const { mark, wordsHeight, rowHeight, headHeight } = defaults;
        const { groups, axisY } = layoutDumbbell(topics, ids, asked);
        let end = 0;
        for (const { y, rows } of groups) {
          expect(y).toBe(end);
          for (const [i, { points }] of rows.entries()) {
            const top = y + headHeight + i * rowHeight;
            for (const point of points) {
              expect(point.y - mark).toBeGreaterThanOrEqual(top + wordsHeight);
              expect(point.y + mark).toBeLessThanOrEqual(top + rowHeight);
            }
            const [a, b] = points;
            expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThanOrEqual(2 * mark);
          }
          end = y + headHeight + rows.length * rowHeight;
        }
        expect(axisY).toBeGreaterThanOrEqual(end);
      }),
    );
    const equal = rowsOf(layoutDumbbell(exampleTopics([500, 500], [['Equal', 7, 7]]), ids, size))[0]?.points;
    expect(equal?.[0]?.x).toBe(equal?.[1]?.x);
  });

  it('names in its title only topics that differ beyond chance, one a side', () => {
    expect(findInDumbbell(dumbbellExample, ids)).toBe('More of “Market” in A');
    expect(findInDumbbell(dumbbellExample, ['x1', 'x0'])).toBe('More of “Market” in B');
    const both = exampleTopics(
      [500, 500],
      [
        ['Harbour', 30, 2],
        ['Railway', 0, 20],
        ['Taxes', 20, 1],
      ],
    );
    expect(findInDumbbell(both, ids)).toBe('More of “Harbour” in A, more of “Railway” in B');
    expect(findInDumbbell(exampleTopics([500, 500], [['Harbour', 9, 4]]), ids)).toBe('');
    fc.assert(
      fc.property(arbitraryTopics, arbitrarySize, (topics, asked) => {
        const isProved = layoutDumbbell(topics, ids, { ...asked, unit: 'rate' }).groups[0]?.title === groupTitles.apart;
        expect(findInDumbbell(topics, ids) !== '').toBe(isProved);
      }),
    );
  });

  it('says in one sentence how many topics differ by more than chance', () => {
    const says = (...topics: [string, number, number][]) =>
      layoutDumbbell(exampleTopics([500, 500], topics), ids, size).takeaway;
    expect(layoutDumbbell(dumbbellExample, ids, size).takeaway).toBe(
      '1 of 4 topics differs by more than chance may bring about.',
    );
    expect(says(['Harbour', 30, 2])).toBe('1 topic differs by more than chance may bring about.');
    expect(says(['Harbour', 9, 7], ['Weather', 4, 0])).toBe('No topic differs by more than chance may bring about.');
  });

  it('calls no gap of few mentions a difference, and explains no mark that is not drawn', () => {
    const few = layoutDumbbell(exampleTopics([200, 3000], [['Weather', 4, 0]]), ids, { ...size, intervals: true });
    expect(few.takeaway).toBe('Too few mentions of each topic to say which article talks about it more.');
    expect(few.groups.map(({ title }) => title)).toEqual(['Could be chance']);
    expect(few.notes).toEqual(['open: fewer than five mentions in both together']);
    expect(few.hasIntervals).toBe(false);
  });

  it('speaks for every topic with enough mentions, drawn or not', () => {
    const few = Array.from({ length: 30 }, (_, i): [string, number, number] => [`Rain ${i}`, 4, 0]);
    const { takeaway, notes } = layoutDumbbell(exampleTopics([500, 500], [...few, ['Harbour', 5, 5]]), ids, size);
    expect(takeaway).toBe('No topic differs by more than chance may bring about.');
    expect(notes).toContain('6 more topics are in the numbers');
  });

  it('gives counts and the reason where an article is too short for a rate', () => {
    const chart = layoutDumbbell(exampleTopics([90, 400], [['Harbour', 2, 3]]), ids, size);
    expect(chart.unit).toBe('mentions');
    expect(chart.refusal).toBe('Counts only: an article of 90 words is too short for a rate (at least 150).');
    expect(chart.hasIntervals).toBe(false);
  });

  it('says so when nothing is mentioned, without a broken axis', () => {
    const chart = layoutDumbbell(exampleTopics([400, 400], [['Harbour', 0, 0]]), ids, size);
    expect(chart.groups).toEqual([]);
    expect(chart.takeaway).toBe('Neither article mentions any of these topics.');
    expect(chart.ticks.every(({ x }) => Number.isFinite(x))).toBe(true);
  });
});
