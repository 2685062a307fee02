import { expect, it } from 'vitest';
import { tokenize } from '../tokens/tokenize.ts';
import { languagesOf, withLanguages } from './language-of-block.ts';

it('a block that does not tell its language has that of its article', () => {
  const text = 'Vogel ging.\nDie Schiffe der Stadt lagen an der Mauer und fuhren nicht ab.';
  const blocks = [
    { from: 0, to: 11, kind: 'paragraph' as const },
    { from: 12, to: text.length, kind: 'paragraph' as const },
  ];
  const inArticle = (of: string) => languagesOf(withLanguages(blocks, tokenize(text), of), of);
  expect(inArticle('de')).toEqual(['de', 'de']);
  expect(inArticle('nl-BE')).toEqual(['nl-BE', 'de']);
  expect(languagesOf([], 'und')).toEqual([]);
});
