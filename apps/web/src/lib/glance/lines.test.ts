import { compareArticles } from '@vis-a-vis/comparison';
import { compareFigures, defaultLabels, defaultTopics, measure } from '@vis-a-vis/measures';
import { describe, expect, it } from 'vitest';
import { exampleArticle } from '../text/example-article.ts';
import { sayFigures, sayNames, sayShared, sayTopics, sayVoices } from './lines.ts';

const pairOf = (inA: string, inB: string) => {
  const [a, b] = [exampleArticle('a', inA), exampleArticle('b', inB)];
  return { a, b, comparison: compareArticles(a, b) };
};
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

const quay = 'The quay of the old harbour will be closed for repairs until October. The choir sang.';

describe('at a glance', () => {
  it('counts what both say and what each says alone', () => {
    const says = sayShared(
      pairOf(quay, 'Until October the quay of the old harbour will be closed for repairs. It rained.'),
    );
    expect(says).toEqual(['1 of A’s 2 sentences, 1 of B’s 2.', '1 only in A, 1 only in B.']);
  });

  it('says nothing of an article without a sentence', () => {
    expect(sayShared(pairOf('', quay))).toEqual([]);
  });

  it('names a topic only where the gap is wider than chance makes it', () => {
    const talks = 'The talks began and the talks ended, and the conference closed. ';
    const rain = 'It rained on the roofs of the town all day and all night long again. ';
    const rows = (a: string, b: string) =>
      measure([exampleArticle('a', a), exampleArticle('b', b)], defaultTopics).topics;
    expect(sayTopics(rows(talks.repeat(40), rain.repeat(40)), ['a', 'b'])).toMatch(
      /^A speaks more of “.*”: \d+ mentions to 0\.$/,
    );
    expect(sayTopics(rows(talks + rain.repeat(39), rain.repeat(40)), ['a', 'b'])).toBe('');
  });

  it('says who is quoted in both, else whom each quotes most, else nothing', () => {
    const says = (who: string) => `"The quay is not safe," said ${who}, the mayor. It will be closed.`;
    expect(plain(sayVoices(pairOf(says('Jane Roe'), says('Jane Roe'))))).toBe(
      'Both quote Jane Roe: 5 words in A, 5 in B.',
    );
    expect(plain(sayVoices(pairOf(says('Jane Roe'), says('Paul Dean'))))).toBe(
      'A quotes Jane Roe most (5 words); B quotes Paul Dean most (5 words).',
    );
    expect(sayVoices(pairOf('It rained.', 'It snowed.'))).toBe('');
  });

  it('says by what different words the two call somebody, and not that one is more exact', () => {
    const [government, regime] = ['The Syrian government agreed on Monday.', 'The Syrian regime agreed on Monday.'];
    expect(
      plain(
        sayNames(pairOf('The rebels left Aleppo in Syria.', 'The opposition left Aleppo in Syria.'), defaultLabels),
      ),
    ).toMatch(/: “.*rebels” only in A, “.*opposition” only in B\.$/i);
    expect(sayNames(pairOf(government, government), defaultLabels)).toBe('');
    // The words stand in both, if not as what somebody is called.
    const titled = `News of the Syrian government\n\n${regime}`;
    expect(sayNames(pairOf(government, titled), defaultLabels)).toBe('');
    expect(sayNames(pairOf('John Kerry left.', 'Kerry left.'), defaultLabels)).toBe('');
    expect(plain(sayNames(pairOf(government, regime), defaultLabels))).not.toContain('undefined');
  });

  it('says a figure that only one gives, and nothing of texts without one', () => {
    const figures = (a: string, b: string) => {
      const pair = pairOf(a, b);
      return plain(sayFigures(pair, compareFigures(pair.a, pair.b, pair.comparison.links)));
    };
    expect(figures('The flood killed 120 people in the old town.', 'It rained in the old town.')).toMatch(
      /^(Only A gives .*120.*\.)?$/,
    );
    expect(
      figures('The flood killed 20 people in Aleppo on Monday.', 'The flood killed 30 people in Aleppo on Monday.'),
    ).toContain('30');
    expect(figures('It rained.', 'It snowed.')).toBe('');
  });
});
