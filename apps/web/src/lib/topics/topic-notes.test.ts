import { describe, expect, it } from 'vitest';
import { exampleTopics } from '../charts/dumbbell/example.ts';
import { captionOf, hardlyFit } from './topic-notes.ts';

describe('what stands beneath a chart', () => {
  it('says whose words were counted', () => {
    expect(captionOf('all')).toMatch(/^Mentions in the body of each article\. /);
    expect(captionOf('quoted')).toMatch(/article; only quoted words\. /);
    expect(captionOf('narrator')).toMatch(/article; only the article’s own words\. /);
  });
});

describe('topics that do not fit', () => {
  it('are told by how seldom all of them together occur in the two articles', () => {
    expect(
      hardlyFit(
        exampleTopics(
          [500, 500],
          [
            ['Harbour', 1, 0],
            ['Ferry', 0, 1],
          ],
        ),
        ['x0', 'x1'],
      ),
    ).toBe(true);
    expect(
      hardlyFit(
        exampleTopics(
          [500, 500],
          [
            ['Harbour', 9, 0],
            ['Ferry', 0, 1],
          ],
        ),
        ['x0', 'x1'],
      ),
    ).toBe(false);
    expect(hardlyFit([], ['x0', 'x1'])).toBe(true);
  });
});
