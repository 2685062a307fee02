import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareArticles } from './compare-articles.ts';
import { findNearest } from './find-nearest.ts';
import { arbitraryArticle } from './fixtures/arbitrary-articles.ts';

describe('the nearest passage elsewhere', () => {
  it('is never further than the counterpart a link gives, and the same from both sides', () => {
    fc.assert(
      fc.property(arbitraryArticle('x'), arbitraryArticle('y'), (x, y) => {
        const nearest = findNearest(x, y);
        const mirrored = findNearest(y, x);
        expect(mirrored).toEqual({ a: nearest.b, b: nearest.a });
        for (const { pairs } of compareArticles(x, y, { sensitivity: 'loose' }).links) {
          for (const { a, b, score } of pairs) {
            expect(nearest.a[a]?.score).toBeGreaterThanOrEqual(score);
            expect(nearest.b[b]?.score).toBeGreaterThanOrEqual(score);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('names a sentence that exists, with a score between 0 and 1', () => {
    fc.assert(
      fc.property(arbitraryArticle('x'), arbitraryArticle('y'), (x, y) => {
        const { a } = findNearest(x, y);
        expect(a).toHaveLength(x.sentences.length);
        return a.every((one) => !one || (y.sentences[one.sentence] !== undefined && one.score > 0 && one.score <= 1));
      }),
      { numRuns: 40 },
    );
  });
});
