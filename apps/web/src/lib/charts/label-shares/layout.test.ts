import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelsExample } from './example.ts';
import { defaults, layoutLabelShares } from './layout.ts';

const shares = (counts: [string, number, number][]) => layoutLabelShares(labelsExample(counts), [0, 1], 300);

describe('the chart of label shares', () => {
  it('gives every label its share in A and in B, with the counts in words', () => {
    const { rows } = shares([
      ['rebels', 4, 2],
      ['opposition', 1, 6],
    ]);
    expect(rows.map(({ label, figures }) => [label, figures])).toEqual([
      ['rebels', 'A 4 of 5 · B 2 of 8'],
      ['opposition', 'A 1 of 5 · B 6 of 8'],
    ]);
    expect(
      shares([
        ['militants', 2, 3],
        ['rebels', 6, 1],
        ['opposition', 2, 6],
      ]).rows.map(({ label }) => label),
    ).toEqual(['rebels', 'opposition', 'militants']);
    const [a, b] = rows[0]?.points ?? [];
    expect([a?.x, b?.x]).toEqual([10 + 0.8 * 280, 10 + 0.25 * 280]);
  });

  it('keeps every interval around its point and inside the drawing', () => {
    for (const { points } of shares([
      ['x', 5, 0],
      ['y', 0, 9],
      ['z', 1, 1],
    ]).rows) {
      for (const { x, low, high } of points) {
        expect(low).toBeLessThanOrEqual(x);
        expect(high).toBeGreaterThanOrEqual(x);
        expect([low >= 10, high <= 290]).toEqual([true, true]);
      }
    }
  });

  it('lets no mark touch another or the words of a row', () => {
    const count = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(count, count), { maxLength: 12 }),
        fc.integer({ min: 100, max: 600 }),
        (all, room) => {
          const { mark, wordsHeight, rowHeight } = defaults;
          const counts = all.map(([a, b], i): [string, number, number] => [`x${i}`, a, b]);
          for (const [i, { points }] of layoutLabelShares(labelsExample(counts), [0, 1], room).rows.entries()) {
            for (const { y } of points) {
              expect(y - mark).toBeGreaterThanOrEqual(i * rowHeight + wordsHeight);
              expect(y + mark).toBeLessThanOrEqual((i + 1) * rowHeight);
            }
            const [a, b] = points;
            if (a && b) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(2 * mark);
          }
        },
      ),
    );
  });

  it('has no point for an article with fewer than five namings, and says so', () => {
    const [row] = shares([['rebels', 5, 4]]).rows;
    expect(row?.points.map(({ side }) => side)).toEqual(['a']);
    expect(row?.figures).toBe('A 5 of 5 · B: too few');
  });

  it('is empty where both have too few, and leaves out a label that neither uses', () => {
    expect(shares([['rebels', 1, 2]]).rows).toEqual([]);
    expect(
      shares([
        ['rebels', 5, 5],
        ['insurgents', 0, 0],
      ]).rows.map(({ label }) => label),
    ).toEqual(['rebels']);
  });
});
