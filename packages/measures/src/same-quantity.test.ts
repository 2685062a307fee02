import { articleFromSentences } from '@vis-a-vis/parsing';
import { describe, expect, it } from 'vitest';
import { compareFigures } from './compare-figures.ts';

const linked = [{ also: [], pairs: [{ a: 0, b: 0, score: 1 }] }];
/** `verdict: what` of each row of two sentences; `links` that they say the same. */
const rows = (a: string, b: string, links: typeof linked | [] = linked): string[] =>
  compareFigures(articleFromSentences([a], 'a'), articleFromSentences([b], 'b'), links).figures.map(
    ({ verdict, what }) => `${verdict}: ${what}`,
  );

describe('a number without a word for its thing', () => {
  it.each([
    ['He fired his 357 at her, police said.', 'He fired a 357 at her, police said.'],
    ['Ann left; the other four stayed at home.', 'Ann left early that day.'],
    ['They sang four scores by heart.', 'They sang by heart.'],
  ])('makes no row: %s', (a, b) => {
    expect(rows(a, b)).toEqual([]);
  });

  it('is set against none that is counted over another time', () => {
    const [a, b] = ['Roe sold two fishing boats in his last two weeks.', 'Since March, Roe sold eight fishing boats.'];
    expect(rows(a, b)).toEqual([]);
    expect(rows(a.replace(/ in his.*/, '.'), b.replace('Since March, ', ''))).toEqual(['differs: fishing boats']);
  });

  it('is not said to stand in one article where the other has several hundred of the thing', () => {
    expect(rows('Some 300 people fled on foot.', 'Several hundred people fled on foot.', [])).toEqual([
      'compatible: people',
    ]);
  });
});
