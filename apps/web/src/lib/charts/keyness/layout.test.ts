import { keynessDefaults } from '@vis-a-vis/measures';
import { afterEach, describe, expect, it } from 'vitest';
import { keynessExample } from './example.ts';
import { keynessCaption, layoutKeyness } from './layout.ts';
import { keynessTable } from './table.ts';

const { countFloor } = keynessDefaults;
afterEach(() => void (keynessDefaults.countFloor = countFloor));

describe('the words each article uses more', () => {
  it('stand on their own side with both counts, the longest bar for the widest difference', () => {
    const { sides } = layoutKeyness(keynessExample, { width: 97 });
    expect(
      sides.map(({ side, rows }) => [side, ...rows.map(({ written, figures, bar }) => [written, figures, bar])]),
    ).toEqual([
      ['a', ['harbour', 'A 9 · B 0', 97]],
      ['b', ['Railway', 'A 0 · B 12', expect.closeTo(78)], ['bridge', 'A 1 · B 6', expect.closeTo(38)]],
    ]);
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
