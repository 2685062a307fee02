import type { Comparison } from '@vis-a-vis/comparison';
import type { Article } from '@vis-a-vis/parsing';
import { describe, expect, it } from 'vitest';
import { layoutOccasion } from './occasion-note.ts';

const article = (id: string, date?: string, place?: string): Article => ({
  id,
  text: '',
  language: 'en',
  flags: [],
  blocks: [],
  sentences: [],
  tokens: [],
  quotes: [],
  dates: [],
  figures: [],
  mentions: [],
  ...(date && place ? { talks: { value: { date, place }, basis: 'inferred' as const } } : {}),
});
const comparison = (verdict: Comparison['occasion']['verdict']): Comparison => ({
  a: 'x',
  b: 'y',
  links: [],
  onlyA: [],
  onlyB: [],
  quotes: [],
  occasion: { verdict, evidence: [{ kind: 'date', says: 'Both name August 21.' }] },
  settings: { sensitivity: 'balanced' },
});

describe('the note on the occasion', () => {
  it('names the talks that both articles report', () => {
    const note = layoutOccasion(
      article('x', '2013-09-12', 'Geneva'),
      article('y', '2013-09-13', 'Geneva'),
      comparison('not stated'),
    );
    expect(note.text).toBe('Same talks: Geneva, September 2013');
  });

  it('warns the reader not to read different rounds as slant', () => {
    const note = layoutOccasion(
      article('x', '2013-05-07', 'Moscow'),
      article('y', '2016-07-15', 'Moscow'),
      comparison('same'),
    );
    expect(note.text).toBe(
      'Different talks: Moscow, May 2013 and Moscow, July 2016 · compare topics and names, not facts',
    );
  });

  it('says that a date is inferred and from what', () => {
    const grounds = [{ id: 'x', talks: 'The text says Thursday.' }];
    const note = layoutOccasion(
      article('x', '2013-09-12', 'Geneva'),
      article('y', '2013-09-13', 'Geneva'),
      comparison('same'),
      grounds,
    );
    expect(note.evidence[0]).toBe('A: Geneva, 12 September 2013 (inferred). The text says Thursday.');
  });

  it('leaves the question open where neither the library nor the texts answer it', () => {
    const note = layoutOccasion(article('x'), article('y', '2013-09-13', 'Geneva'), comparison('not stated'));
    expect(note).toEqual({
      verdict: 'not stated',
      text: 'The texts do not say whether these are the same talks',
      evidence: ['Both name August 21.'],
    });
  });

  it('does not call an article a report of other talks than its own', () => {
    expect(layoutOccasion(article('x'), article('x'), comparison('same')).text).toBe('The same article on both sides');
  });
});
