import { describe, expect, it } from 'vitest';
import { exampleStart } from '../reading/example.ts';
import { layoutPairMap } from './pair-map.ts';

const { articles } = exampleStart();
const { rows, columns } = layoutPairMap(
  articles,
  [
    { a: 'x0', b: 'x1', links: 3 },
    { a: 'x2', b: 'x1', links: 1 },
  ],
  {
    a: 'x1',
    b: 'x0',
  },
);

describe('the pair map', () => {
  it('has one cell for each pair, with its number of links whichever side it was counted from', () => {
    expect(columns).toEqual([1, 2]);
    expect(rows.map(({ number, cells }) => [number, cells.map(({ links }) => links)])).toEqual([
      [2, [3]],
      [3, [0, 1]],
    ]);
  });

  it('shows the chosen pair, whichever of them is A', () => {
    const chosen = rows.flatMap(({ cells }) => cells).filter((cell) => cell.chosen);
    expect(chosen.map(({ key }) => key)).toEqual(['x0-x1']);
  });

  it('names each cell for those who do not see it', () => {
    expect(rows[1]?.cells[1]?.label).toBe(
      'Articles 2 and 3: 1 linked passage. Repairs shut old harbour / Choir wins prize',
    );
  });
});
