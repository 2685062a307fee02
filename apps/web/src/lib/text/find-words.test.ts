import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleArticle } from './example-article.ts';
import { findWords } from './find-words.ts';

const article = exampleArticle(
  'x',
  'A title\n\nThe war went on. Toward evening the War  ended: “it’s over”, they said. C++ (1.5) stays.',
);
const found = (query: string): string[] =>
  findWords(article, query).map(({ from, to }) => article.text.slice(from, to));

describe('finding words', () => {
  it('finds them in either case, at the beginning of a word, over any white space', () => {
    expect(found('war')).toEqual(['war', 'War']);
    expect(found('the war')).toEqual(['The war', 'the War']);
    expect(found('war ended')).toEqual(['War  ended']);
    expect(found('ev')).toEqual(['ev']);
  });

  it('takes signs as they are, and one kind of mark for another', () => {
    expect(found('C++')).toEqual(['C++']);
    expect(found('(1.5)')).toEqual(['(1.5)']);
    expect(found('1x5')).toEqual([]);
    expect(found(`"it's`)).toEqual(['“it’s']);
  });

  it('finds nothing in the title, and nothing without words', () => {
    expect(found('title')).toEqual([]);
    expect(found('  ')).toEqual([]);
  });

  it('finds parts of a line that has no spaces', () => {
    const chinese = exampleArticle('c', '叙利亚和谈在日内瓦举行。');
    expect(findWords(chinese, '和谈')).toHaveLength(1);
  });

  it('never fails, and what it finds lies in a sentence', () => {
    fc.assert(
      fc.property(fc.string(), (query) =>
        findWords(article, query).every(({ from, to }) =>
          article.sentences.some((sentence) => sentence.from <= from && to <= sentence.to),
        ),
      ),
    );
  });
});
