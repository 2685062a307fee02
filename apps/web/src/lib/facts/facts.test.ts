import { describe, expect, it } from 'vitest';
import { exampleArticle } from '../text/example-article.ts';
import { editFact, factsOf } from './facts.ts';

const article = exampleArticle('a', 'Ferry to run\n\nThe ferry will run until autumn.');

describe('facts a reader enters', () => {
  it('stand beside those the text states, marked as the reader’s', () => {
    const edits = editFact({}, article, 'outlet', ' Gazette ');
    expect(edits).toEqual({ outlet: { value: 'Gazette', basis: 'reader' } });
    expect(editFact(edits, article, 'title', 'Boats')).toEqual({
      ...edits,
      title: { value: 'Boats', basis: 'reader' },
    });
  });

  it('give way to what the text states when the field is emptied', () => {
    expect(editFact({ title: { value: 'Boats', basis: 'reader' } }, article, 'title', '')).toEqual({});
  });

  it('keep the place of the talks when their date is entered', () => {
    const talks = { value: { place: 'Geneva' }, basis: 'stated' as const };
    expect(editFact({}, { talks }, 'talksDate', '2013-09-12').talks?.value).toEqual({
      date: '2013-09-12',
      place: 'Geneva',
    });
  });

  it('are not asked for where a date line of the text gives the day', () => {
    const dated = exampleArticle('b', 'Ferry to run\n\nBy Jane Roe\n12 Sept 2013\n\nThe ferry will run until autumn.');
    expect(factsOf(dated).published).toBe('2013-09-12');
  });
});
