import { describe, expect, it } from 'vitest';
import { readWords, warnOfWords, writeWords } from './topic-words.ts';

describe('the words of a topic', () => {
  it('stand with commas or line ends between them, each once', () => {
    expect(readWords(' peace  talks, truce*,\ntruce*, ,')).toEqual(['peace talks', 'truce*']);
    expect(writeWords(readWords('a, b'))).toBe('a, b');
  });

  it('are said to count nothing where none holds a letter', () => {
    expect(warnOfWords([])).toBe('No word to look for: this topic counts nothing.');
    expect(warnOfWords(['*', '…'])).toBe('No word to look for: this topic counts nothing.');
    expect(warnOfWords(['*', 'talks'])).toBe('“*” holds no word and counts nothing.');
    expect(warnOfWords(['talks'])).toBe('');
  });
});
