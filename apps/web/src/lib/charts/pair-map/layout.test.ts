import { describe, expect, it } from 'vitest';
import { pairMapExample } from './example.ts';
import { layoutPairMap } from './layout.ts';
import { pairMapTable } from './table.ts';

const { articles, pairs, pair } = pairMapExample;
const { rows, columns, takeaway } = layoutPairMap(articles, pairs, pair);
const pairNames = [
  ['x0', 'x1'],
  ['x0', 'x2'],
  ['x1', 'x2'],
] as const;
const says = (...links: number[]): string => {
  const counts = pairNames.flatMap(([a, b], i) => (links[i] === undefined ? [] : [{ a, b, links: links[i] }]));
  return layoutPairMap(articles.slice(0, links.length === 1 ? 2 : 3), counts, pair).takeaway;
};

describe('the pair map', () => {
  it('has one cell for each pair, with its number of links whichever side it was counted from', () => {
    expect(columns).toEqual([1, 2]);
    expect(rows.map(({ number, cells }) => [number, cells.map(({ text }) => text)])).toEqual([
      [2, ['3']],
      [3, ['…', '1']],
    ]);
  });

  it('says of a pair that is not counted yet that it is not, instead of none', () => {
    expect(rows[1]?.cells[0]?.says).toContain('not counted yet');
    expect(pairMapTable(articles, pairs).rows.map((row) => row.at(-1))).toEqual([3, 'not counted yet', 1]);
  });

  it('shows the chosen pair, whichever of them is A', () => {
    const chosen = rows.flatMap(({ cells }) => cells).filter((cell) => cell.chosen);
    expect(chosen.map(({ key }) => key)).toEqual(['x0-x1']);
  });

  it('names each cell for those who do not see it', () => {
    expect(rows[1]?.cells[1]?.says).toBe('Articles 2 and 3: 1 match. Repairs shut old harbour / Choir wins prize');
  });

  it('says which pair shares most, and how many share nothing', () => {
    expect(takeaway).toBe('1 and 2 share most; every pair shares some. More are being counted.');
    expect(says(4, 0, 0)).toBe('1 and 2 share most; 2 of 3 pairs share none.');
    expect(says(4, 1, 0)).toBe('1 and 2 share most; 1 of 3 pairs shares none.');
    expect(says(4)).toBe('1 and 2 share 4 matches.');
    expect(says(0, 0, 0)).toBe('No two articles share a passage.');
  });
});
