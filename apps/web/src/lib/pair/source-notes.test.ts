import { describe, expect, it } from 'vitest';
import { exampleArticle } from '../text/example-article.ts';
import { sourceNotes } from './source-notes.ts';

describe('the sources beneath a chart', () => {
  it('are named by side, or by number, and says when a date is not stated', () => {
    const [a, b] = [exampleArticle('x0', 'The quay is closed.'), exampleArticle('x1', 'It rained.')];
    expect(sourceNotes({ a, b })).toEqual([
      'A: The quay is closed., outlet not stated, publication date not stated',
      'B: It rained., outlet not stated, publication date not stated',
    ]);
    expect(sourceNotes([a, b])[1]).toMatch(/^2: It rained/);
  });
});
