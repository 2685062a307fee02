import { keynessDefaults } from '@vis-a-vis/measures';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { keynessExample } from './example.ts';
import { defaults, keynessCaption, layoutKeyness } from './layout.ts';
import { keynessTable } from './table.ts';

const { countFloor } = keynessDefaults;
afterEach(() => void (keynessDefaults.countFloor = countFloor));

describe('the words each article uses more', () => {
  it('stand on their own side, a bar for each count on one scale and the number with its letter behind it', () => {
    const { sides } = layoutKeyness(keynessExample, { width: 160 });
    expect(
      sides.map(({ side, rows }) => [
        side,
        ...rows.map(({ written, bars }) => [written, ...bars.flatMap(({ width, label }) => [width, label.text])]),
      ]),
    ).toEqual([
      ['a', ['harbour', 90, 'A 9', 0, 'B 0']],
      ['b', ['Railway', 0, 'A 0', 120, 'B 12'], ['bridge', 10, 'A 1', 60, 'B 6']],
    ]);
  });

  it('stand in the order of their gap for the length of the texts', () => {
    const term = (written: string, a: number, b: number, logRatio: number) => ({
      ...{ term: written, written, a, b, logRatio, evidence: 1, logOdds: 1 },
    });
    const a = [term('seldom', 3, 0, 2.6), term('often', 20, 9, 1.1)];
    const chart = layoutKeyness({ kind: 'terms', words: [500, 500], a, b: [] }, { width: 160 });
    expect(chart.sides[0]?.rows.map(({ written }) => written)).toEqual(['often', 'seldom']);
    expect(chart.takeaway).toContain('More in A: “often” (20 against 9).');
  });

  it('have bars and numbers that fit into the room and do not touch', () => {
    const count = fc.integer({ min: 0, max: 999 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(count, count), { maxLength: 10 }),
        fc.integer({ min: 50, max: 300 }),
        (all, width) => {
          const a = all.map(([a, b], i) => ({
            ...{ term: `t${i}`, written: `t${i}`, a, b, logRatio: 1, evidence: 1, logOdds: 1 },
          }));
          const chart = layoutKeyness({ kind: 'terms', words: [500, 700], a, b: [] }, { width });
          for (const { bars } of chart.sides.flatMap(({ rows }) => rows)) {
            for (const bar of bars) {
              expect(bar.label.x).toBeGreaterThan(bar.width);
              // Six pixels hold a digit of ten.
              expect(bar.label.x + 6 * bar.label.text.length).toBeLessThanOrEqual(
                Math.max(width, defaults.labelWidth + 1),
              );
              expect(bar.y + defaults.barHeight).toBeLessThanOrEqual(defaults.rowHeight);
            }
            expect((bars[1]?.y ?? 0) - (bars[0]?.y ?? 0)).toBeGreaterThan(defaults.barHeight);
          }
        },
      ),
    );
  });

  it('are said in one sentence that warns of small counts', () => {
    expect(layoutKeyness(keynessExample, { width: 97 }).takeaway).toBe(
      'More in A: “harbour” (9 against 0). More in B: “Railway” (12 against 0). Counts as small as these can come about by chance.',
    );
  });

  it('are refused in words where an article is too short', () => {
    const chart = layoutKeyness({ kind: 'too few words', words: [90, 800], floor: 300 }, { width: 97 });
    expect(chart).toEqual({ sides: [], takeaway: 'Too few words to compare: 90 and 800, where each side needs 300.' });
  });

  it('are none, and said to be none, where no word stands out', () => {
    const chart = layoutKeyness({ kind: 'terms', words: [500, 800], a: [], b: [] }, { width: 97 });
    expect(chart.sides).toEqual([]);
    expect(chart.takeaway).toBe('No word stands three times in one article and clearly less often in the other.');
  });

  it('are said to be as frequent as the list asks', () => {
    const say = () => [
      layoutKeyness({ kind: 'terms', words: [500, 800], a: [], b: [] }, { width: 97 }).takeaway,
      keynessCaption(),
    ];
    expect(say()[1]).toBe('Words that one side has at least three times, and half as often again as the other');
    keynessDefaults.countFloor = 4;
    for (const words of say()) expect(words).toContain('four times');
  });

  it('are given with all three measures in the numbers', () => {
    expect(keynessTable(keynessExample).rows[0]).toEqual(['harbour', 9, 0, 4.85, 17.2, 2.1]);
  });
});
