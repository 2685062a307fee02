import { readArticle } from '@vis-a-vis/parsing';
import { describe, expect, it } from 'vitest';
import { layoutSheet, sayMarks } from './sheet.ts';

const text = `Harbour closed\n\nThe quay is no longer safe. It will be closed until October.\n\nSOURCE: The Harbour Post and agencies`;
const article = readArticle({ id: 'x', text, language: 'en' });

describe('the sheet a class reads', () => {
  it('holds the report without the lines that name its outlet', () => {
    const shown = layoutSheet(article, []).flatMap(({ sentences }) => sentences.map((one) => one.text));
    expect(shown).toEqual(['Harbour closed', 'The quay is no longer safe.', 'It will be closed until October.']);
  });

  it('numbers the sentences, not the title, and shows which are marked', () => {
    const second = article.sentences[1];
    const marks = second ? [{ article: 'x', from: second.from, to: second.to }] : [];
    const sentences = layoutSheet(article, marks).flatMap((block) => block.sentences);
    expect(sentences.map(({ number, isMarked }) => [number, isMarked])).toEqual([
      [undefined, false],
      [1, false],
      [2, true],
    ]);
  });

  it('says which sentences are marked for each question, so that the printed sheet loses none', () => {
    const pair = { a: article, b: { ...article, id: 'y' } };
    const mark = (id: string, i: number) => ({ article: id, from: article.sentences[i]?.from ?? 0, to: 0 });
    expect(sayMarks(pair, [mark('y', 1), mark('x', 1), mark('x', 0)])).toBe('marked: A 1, 2 · B 2');
    expect(sayMarks(pair, [])).toBe('nothing marked');
  });

  it('of an empty article is empty', () => {
    expect(layoutSheet(readArticle({ id: 'e', text: '', language: 'en' }), [])).toEqual([]);
  });
});
