import { readArticle } from '@vis-a-vis/parsing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dispersion, evennessOf } from './dispersion.ts';
import { arbitraryArticle } from './fixtures/arbitrary-article.ts';
import { topicFrequency } from './topic-frequency.ts';

const places = (text: string, pattern: string) => {
  const article = readArticle({ id: 'x', text, language: 'en' });
  const [found] = topicFrequency(article, [{ id: 't', name: 'T', patterns: [pattern] }]);
  return dispersion(article, found?.hits ?? []);
};

describe('where a topic stands', () => {
  it('is told by the share of words before each mention and the paragraphs that hold one', () => {
    const text = 'The rain fell on them all.\n\nThey saw no more rain then, none.\n\nThat was all there was.';
    const { places: shares, inParagraphs, paragraphs } = places(text, 'rain');
    expect(shares.map((share) => Math.round(share * 18))).toEqual([1, 10]);
    expect([inParagraphs, paragraphs]).toEqual([2, 3]);
  });

  it('is nowhere for a topic that is not mentioned', () => {
    expect(places('The rain fell on them all.', 'sun')).toMatchObject({ places: [], inParagraphs: 0, paragraphs: 1 });
  });

  it('lies within the article, in order, for every article', () => {
    fc.assert(
      fc.property(arbitraryArticle('a'), (article) => {
        const [found] = topicFrequency(article, [{ id: 't', name: 'T', patterns: ['harbour', 'quay ferry'] }]);
        const { places: shares, evenness } = dispersion(article, found?.hits ?? []);
        expect(shares.length).toBe(found?.count);
        expect(shares.every((share, i) => share >= (shares[i - 1] ?? 0) && share < 1)).toBe(true);
        expect(evenness.kind === 'too few mentions' || (evenness.value >= 0 && evenness.value < 1)).toBe(true);
      }),
    );
  });
});

describe('evenness', () => {
  it('agrees with the worked example of Gries 2008: letter a in five parts of 50', () => {
    const parts = [
      { words: 9, mentions: 1 },
      { words: 10, mentions: 2 },
      { words: 10, mentions: 3 },
      { words: 10, mentions: 4 },
      { words: 11, mentions: 5 },
    ];
    expect(evennessOf(parts)).toEqual({ kind: 'deviation', value: expect.closeTo(0.18, 10) });
  });

  it('is refused, with the floor, under five mentions', () => {
    expect(evennessOf([{ words: 100, mentions: 4 }])).toEqual({ kind: 'too few mentions', floor: 5 });
    expect(evennessOf([])).toEqual({ kind: 'too few mentions', floor: 5 });
  });
});
