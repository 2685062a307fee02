import { describe, expect, it } from 'vitest';
import { meanOfPages, scorePage } from './score-pages.ts';

describe('how far the text found on a page is the article', () => {
  it('is wholly right for the same words, whatever stands between them', () => {
    expect(scorePage('The quay is closed until May.', 'The quay,\n\nis closed until May')).toEqual({
      right: 1,
      excess: 0,
      missing: 0,
    });
  });

  it('counts what stands beside the article against it, and what is left out as missing', () => {
    const article = 'one two three four five six seven';
    expect(scorePage(article, `${article} eight nine ten eleven`)).toEqual({ right: 0.5, excess: 0.5, missing: 0 });
    expect(scorePage(article, 'one two three four five')).toEqual({ right: 0.5, excess: 0, missing: 0.5 });
  });

  it('finds nothing right in an empty text, and nothing wrong where no article was marked', () => {
    expect(scorePage('one two three four', '')).toEqual({ right: 0, excess: 0, missing: 1 });
    expect(scorePage('', '')).toEqual({ right: 0, excess: 0, missing: 0 });
  });

  it('weighs every page the same, however long', () => {
    const pages = [scorePage('a b c d', 'a b c d'), scorePage('a b c d e f g h', 'a b c d e')];
    expect(meanOfPages(pages)).toEqual({ precision: 1, recall: 0.7, f1: expect.closeTo(1.4 / 1.7, 12) });
    expect(meanOfPages([])).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});
