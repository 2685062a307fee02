import { articleFromSentences, readArticle, type Article } from '@vis-a-vis/parsing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFigures, type ComparedFigures } from './compare-figures.ts';
import { arbitraryReport } from './fixtures/arbitrary-report.ts';
import { seedArticle, seedArticles, seedComparisons } from './fixtures/seed-articles.ts';

const linksOf = (a: Article, b: Article) =>
  seedComparisons.find((one) => one.a === a.id && one.b === b.id)?.links ?? [];
const verdicts = (a: string, b: string): [string, string][] =>
  compareFigures(articleFromSentences([a], 'a'), articleFromSentences([b], 'b'), []).figures.map(
    ({ verdict, what }) => [verdict, what],
  );

describe('the figures of the built-in articles', () => {
  it('100,000, 1,429 and 650,000 dead are never compared: they count different things', () => {
    const dead = [100_000, 1_429, 650_000];
    for (const a of seedArticles) {
      for (const b of seedArticles) {
        if (a === b) continue;
        const { figures } = compareFigures(a, b, linksOf(a, b));
        const compared = figures.filter(({ verdict }) => verdict === 'same' || verdict === 'differs');
        const values = compared.flatMap((row) => [...row.a, ...row.b].map(({ value }) => value));
        expect(values.filter((value) => dead.includes(value))).toEqual([]);
      }
    }
  });

  it('28 September is only in 003, 21 August in both', () => {
    const { dates } = compareFigures(seedArticle('000'), seedArticle('003'), []);
    const verdict = (value: string) => dates.find((row) => row.value === value)?.verdict;
    expect(verdict('2013-09-28')).toBe('only in B');
    expect(verdict('2013-08-21')).toBe('same');
  });
});

describe('two figures are compared', () => {
  it('where they count the same in the same place, and may differ', () => {
    expect(verdicts('In Aleppo 20 people died.', 'In Aleppo 20 people died yesterday.')).toContainEqual([
      'same',
      'people',
    ]);
    expect(verdicts('In Aleppo 20 people died.', 'In Aleppo 30 people died.')).toEqual([['differs', 'people']]);
  });

  it('not where the places differ: then nothing is said', () => {
    expect(verdicts('In Aleppo 20 people died.', 'In Raqqa 20 people died.')).toEqual([]);
  });

  it('also in linked sentences, unless a place or date speaks against it', () => {
    const [a, b] = [
      articleFromSentences(['Some 20 people died.'], 'a'),
      articleFromSentences(['Some 25 people died.'], 'b'),
    ];
    const links = [{ pairs: [{ a: 0, b: 0, score: 1 }] }];
    expect(compareFigures(a, b, links).figures.map(({ verdict }) => verdict)).toEqual(['differs']);
  });

  it('in words as in digits', () => {
    expect(verdicts('In Aleppo twenty people died.', 'In Aleppo 20 people died.')).toEqual([['same', 'people']]);
  });
});

describe('every figure and date', () => {
  const count = ({ figures, unsaid, dates }: ComparedFigures, side: 'a' | 'b'): number =>
    [...figures, ...dates].reduce((sum, row) => sum + row[side].length, unsaid[side].length);
  const held = ({ figures, dates }: Article): number =>
    figures.length + dates.filter(({ value }) => value !== undefined).length;

  it('stands in exactly one row or among those of which nothing is said, and turns with the sides', () => {
    fc.assert(
      fc.property(arbitraryReport('x'), arbitraryReport('y'), (x, y) => {
        const [there, back] = [compareFigures(x, y, []), compareFigures(y, x, [])];
        expect([count(there, 'a'), count(there, 'b')]).toEqual([held(x), held(y)]);
        expect([count(back, 'a'), count(back, 'b')]).toEqual([held(y), held(x)]);
      }),
    );
  });

  it('is the same in an article and itself', () => {
    const article = readArticle({ id: 'x', text: 'In Aleppo 20 people died on August 21.', language: 'en' });
    const rows = compareFigures(article, article, []);
    expect([...rows.figures, ...rows.dates].every(({ verdict }) => verdict === 'same')).toBe(true);
  });
});
