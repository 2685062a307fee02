import { compareArticles, findNearest } from '@vis-a-vis/comparison';
import { compareFigures, findOnlyHere } from '@vis-a-vis/measures';
import { readArticle } from '@vis-a-vis/parsing';
import { describe, expect, it } from 'vitest';
import { layoutOnlyHere } from './groups.ts';

const read = (id: string, text: string) => readArticle({ id, text, language: 'en' });
const a = read(
  'x',
  `The old quay is closed for repairs. "We shall miss the ferry," Carl Olsen said. Some 40 boats left. It rained.`,
);
const b = read('y', `The old quay was closed for repairs today. A choir sang there.`);
const { onlyA, links } = compareArticles(a, b);
const only = findOnlyHere(a, b, {
  side: 'a',
  unlinked: onlyA,
  nearest: findNearest(a, b).a,
  compared: compareFigures(a, b, links),
});
const side = layoutOnlyHere(a, b, only);

describe('what only one article carries', () => {
  it('is grouped by what it holds, each group in reading order', () => {
    expect(side.counts).toBe('3 of 4 sentences');
    const lone = read('z', 'A choir sang there.');
    const found = { side: 'a' as const, unlinked: [0], nearest: [], compared: compareFigures(lone, a, []) };
    expect(layoutOnlyHere(lone, a, findOnlyHere(lone, a, found)).counts).toBe('1 of 1 sentence');
    expect(side.groups.map(({ title, lines }) => [title, lines.map(({ text }) => text)])).toEqual([
      ['Quotations', ['"We shall miss the ferry," Carl Olsen said.']],
      ['Figures and dates', ['Some 40 boats left.']],
      ['Other sentences', ['It rained.']],
    ]);
  });

  it('names people and figures that the other never mentions, with their places', () => {
    expect(side.names.map(({ text }) => text)).toEqual(['Carl Olsen']);
    expect(side.figures.map(({ text }) => text)).toEqual(['Some 40 boats']);
  });

  it('tells a year from a figure that stands so many letters into the text', () => {
    const quay = { from: 2013, to: 2016 };
    const { figures } = layoutOnlyHere(a, b, {
      ...only,
      figures: [{ ...quay, value: 40 }],
      dates: [{ name: '2013', hits: [quay] }],
    });
    expect(new Set(figures.map(({ key }) => key)).size).toBe(2);
  });

  it('shows the nearest passage with its score where there is one', () => {
    const near = layoutOnlyHere(a, b, {
      ...only,
      sentences: [{ sentence: 0, holds: 'other', nearest: { sentence: 1, score: 0.423 } }],
    });
    expect(near.groups[0]?.lines[0]?.nearest).toMatchObject({ text: 'A choir sang there.', score: '0.42' });
  });
});
