import { describe, expect, it } from 'vitest';
import { layoutReasons } from './reason-rows.ts';

const text = 'A game is a Game of chess';
const word = (from: number, to: number, weight: number) => ({
  kind: 'words' as const,
  weight,
  a: [{ from, to }],
  b: [{ from: from + 100, to: to + 100 }],
});
const rows = layoutReasons({ reasons: [word(2, 6, 0.2), word(12, 16, 0.3), word(20, 25, 0.6)] }, { text });

describe('the reasons of a link', () => {
  it('are listed with each wording once, the weightiest first', () => {
    expect(rows.map(({ wording }) => wording)).toEqual(['chess', 'Game']);
  });

  it('know where their words stand on both sides', () => {
    expect(rows[0]?.spots).toEqual([
      { side: 'a', range: { from: 20, to: 25 } },
      { side: 'b', range: { from: 120, to: 125 } },
    ]);
  });
});
