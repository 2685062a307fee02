import { compareLibrary, pairsOf, type Comparison, type Link } from '@vis-a-vis/comparison';
import { articleFromSentences } from '@vis-a-vis/parsing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryReport } from './fixtures/arbitrary-report.ts';
import { seedArticles, seedComparisons } from './fixtures/seed-articles.ts';
import { makeSynopsis } from './synopsis.ts';

const article = (id: string) => articleFromSentences(['One.', 'Two.', 'Three.'], id);
const articles = ['x', 'y', 'z'].map(article);

/** A comparison of two articles with these pairs of sentences linked. */
function linked(a: string, b: string, ...pairs: [a: number, b: number, score?: number][]): Comparison {
  const links = pairs.map(([one, other, score = 0.5]): Link => ({
    a: [one],
    b: [other],
    pairs: [{ a: one, b: other, score }],
    also: [],
    score,
    strength: 'loose',
    quoted: 'neither',
    reasons: [],
  }));
  const occasion = { verdict: 'not stated' as const, evidence: [] };
  return { a, b, links, onlyA: [], onlyB: [], quotes: [], occasion, settings: { sensitivity: 'balanced' } };
}

describe('the synopsis', () => {
  it('puts sentences that all say the same into one row, a column each', () => {
    const rows = makeSynopsis(articles, [linked('x', 'y', [0, 0]), linked('y', 'z', [0, 1]), linked('x', 'z', [0, 1])]);
    expect(rows).toEqual([{ cells: [[0], [0], [1]] }]);
  });

  it('leaves the column empty of an article that says nothing like it', () => {
    expect(makeSynopsis(articles, [linked('x', 'z', [2, 1])])).toEqual([{ cells: [[2], [], [1]] }]);
  });

  it('gathers no more sentences in a row than can be read, however alike they are', () => {
    const all = ['x', 'y'].map((id) => articleFromSentences(Array<string>(30).fill('No.'), id));
    const each = [...(all[0]?.sentences.keys() ?? [])];
    const rows = makeSynopsis(all, [
      linked('x', 'y', ...each.flatMap((a) => each.map((b) => [a, b] as [number, number]))),
    ]);
    expect(Math.max(...rows.map(({ cells }) => cells.flat().length))).toBeLessThanOrEqual(24);
    expect(rows.length).toBeGreaterThan(1);
  });

  it('does not let a chain of likenesses gather what is unlike', () => {
    const chain = [linked('x', 'y', [0, 0, 0.9], [1, 1, 0.9]), linked('y', 'z', [0, 2, 0.5], [1, 2, 0.4])];
    expect(makeSynopsis(articles, chain).map(({ cells }) => cells)).toEqual([
      [[0], [0], [2]],
      [[1], [1], []],
    ]);
  });

  it('of the five built-in articles holds the two Geneva reports of the warning that this is not a game', () => {
    const rows = makeSynopsis(seedArticles, seedComparisons);
    expect(rows.map(({ cells }) => cells)).toContainEqual([[3], [], [], [24], []]);
  });

  it('holds every linked sentence exactly once, never a row of one article', () => {
    fc.assert(
      fc.property(arbitraryReport('x'), arbitraryReport('y'), arbitraryReport('z'), (...reports) => {
        const comparisons = Array.from(compareLibrary(reports), ({ comparison }) => comparison);
        const rows = makeSynopsis(reports, comparisons);
        const places = rows.flatMap(({ cells }) =>
          cells.flatMap((cell, i) => cell.map((sentence) => `${i}.${sentence}`)),
        );
        expect(new Set(places).size).toBe(places.length);
        for (const { cells } of rows) expect(cells.filter((cell) => cell.length > 0).length).toBeGreaterThan(1);
        const linkedHere = comparisons.flatMap(({ a, b, links }) =>
          links.flatMap((link) =>
            pairsOf(link).flatMap((pair) => [
              `${reports.findIndex(({ id }) => id === a)}.${pair.a}`,
              `${reports.findIndex(({ id }) => id === b)}.${pair.b}`,
            ]),
          ),
        );
        expect(places.length).toBeLessThanOrEqual(new Set(linkedHere).size);
        expect(places.every((place) => linkedHere.includes(place))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
