import { articleFromSentences } from '@vis-a-vis/parsing';
import { describe, expect, it } from 'vitest';
import { chooseGroup } from './choose-group.ts';

const articles = ['x0', 'x1', 'x2', 'x3', 'x4', 'x5', 'x6'].map((id) => articleFromSentences(['One.'], id));
const [a, , , , , , b] = articles;
if (!a || !b) throw new Error('Seven articles are needed.');
const ids = (counts: { a: string; b: string; links: number }[], among = articles): string[] =>
  chooseGroup(among, { a, b }, counts).map(({ id }) => id);

describe('the articles set side by side', () => {
  it('are the whole of a small library', () => {
    expect(ids([], articles.slice(0, 4))).toEqual(['x0', 'x1', 'x2', 'x3']);
  });

  it('are the pair and those that share most with it, at most five, in the library’s order', () => {
    const counts = [
      { a: 'x0', b: 'x5', links: 9 },
      { a: 'x3', b: 'x6', links: 4 },
      { a: 'x2', b: 'x6', links: 1 },
      { a: 'x1', b: 'x4', links: 99 },
    ];
    expect(ids(counts)).toEqual(['x0', 'x2', 'x3', 'x5', 'x6']);
  });
});
