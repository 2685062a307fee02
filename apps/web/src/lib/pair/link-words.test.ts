import type { Link } from '@vis-a-vis/comparison';
import { describe, expect, it } from 'vitest';
import { exampleArticle } from '../text/example-article.ts';
import { exampleStart } from '../articles/example.ts';
import { chanceWords, countParagraphs, foundWords, handleName, likelihoodWords, strengthWords } from './link-words.ts';
import { numberLinks } from './numbered-links.ts';

const link = (more: Partial<Link>): Link => ({
  a: [0],
  b: [0],
  pairs: [{ a: 0, b: 0, score: 0.5 }],
  also: [],
  score: 0.5,
  strength: 'reworded',
  quoted: 'neither',
  reasons: [],
  ...more,
});

describe('a link in words', () => {
  it('says how the sentences are alike and who quotes', () => {
    expect(strengthWords(link({ quoted: 'a' }))).toBe('reworded · quoted in A, restated in B');
  });

  it('never promises the very same words, since a few and decisive ones may differ', () => {
    const same = link({ strength: 'same words' });
    expect(strengthWords(same)).toBe('mostly the same words');
    expect(handleName({ number: 1, key: '', link: same }, 'a', 2)).toContain('Match 1: mostly the same words;');
  });

  it('says how often such links are right, and never that one is certain', () => {
    expect(likelihoodWords(link({ score: 0.72 }))).toBe('About 7 in 10 matches like this are right.');
    expect(likelihoodWords(link({ score: 1 }))).toBe('About 9 in 10 matches like this are right.');
  });

  it('says what of a link the reader made, and how sure is what was found of it', () => {
    const [made, added] = [link({ byReader: true }), link({ byReader: true, chance: 0.01 })];
    expect([likelihoodWords(made), strengthWords(made), foundWords(made)]).toEqual([
      '',
      'matched by you',
      'matched by you',
    ]);
    expect(likelihoodWords(added)).toBe('About 5 in 10 matches like this are right.');
    expect(strengthWords(added)).toBe('reworded · found, and added to by you');
    expect(foundWords(added)).toBe('reworded · found, and added to by you');
    expect(foundWords(link({}))).toBe('reworded; found by comparing the words');
    expect(handleName({ number: 1, key: '', link: made }, 'a', 2)).toBe(
      'Match 1: matched by you; counterpart in B, paragraph 2',
    );
  });

  it('gives chance as one time in so many', () => {
    expect(chanceWords(link({ chance: 1 / 400 }))).toBe(
      'Unlikely to be chance: sentences about different talks look as alike about 1 time in 400.',
    );
    expect(chanceWords(link({ chance: 1 / 7688 }))).toContain('about 1 time in 7,700');
    expect(chanceWords(link({ chance: 0 }))).toContain('less than 1 time in 10,000');
    expect(chanceWords(link({ chance: 0.32 }))).toMatch(/^It could be chance: .* 3 times in 10\.$/);
    expect(chanceWords(link({ chance: 0.11 }))).toContain('1 time in 10.');
    expect(chanceWords(link({}))).toBe('');
  });

  it('names a handle by its link and the place of its counterpart', () => {
    const { comparisons } = exampleStart();
    const [one] = numberLinks(comparisons.balanced);
    if (!one) throw new Error('no example');
    expect(handleName(one, 'a', 3)).toMatch(/^Match 1: [a-z ]+; counterpart in B, paragraph 3$/);
  });

  it('counts the paragraphs of the report alone: no title, no caption', () => {
    const article = exampleArticle(
      'x',
      'A title\n\nOne sentence here. Another one there.\n\nThe second paragraph ends it.',
    );
    const paragraph = countParagraphs(article);
    expect(article.sentences.map((_, i) => paragraph(i))).toEqual([1, 1, 2]);
  });
});
