import { describe, expect, it } from 'vitest';
import { ReadingError } from '../../reading-error.ts';
import { pastedSource } from './pasted.ts';

describe('what was pasted', () => {
  it('keeps its headings, and takes one at the very top for the title', () => {
    const { text, marked } = pastedSource(
      '<h1>Ferry</h1><p>It runs until autumn.</p><h2>Fares</h2><p>They rise.</p>',
      '',
    );
    expect(text).toBe('Ferry\nIt runs until autumn.\nFares\nThey rise.');
    expect(marked?.map(({ kind, from, to }) => [kind, text.slice(from, to)])).toEqual([
      ['title', 'Ferry'],
      ['heading', 'Fares'],
    ]);
  });

  it('has no title where words stand above the first heading', () => {
    expect(pastedSource('<p>Monday</p><h1>Ferry</h1>', '').marked?.map(({ kind }) => kind)).toEqual(['heading']);
  });

  it('is taken as plain text where its HTML shows none', () => {
    expect(pastedSource('<img src="ferry.png">', 'Ferry').text).toBe('Ferry');
  });

  it('is refused in words where its tags nest deeper than any article’s', () => {
    expect(() => pastedSource('<div>'.repeat(2000), 'Ferry')).toThrow(ReadingError);
  });
});
