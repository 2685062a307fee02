import { readArticle } from '@vis-a-vis/parsing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryArticle } from './fixtures/arbitrary-article.ts';
import { measure, rowsInVoice } from './measure.ts';
import { bodyWords } from './topic-frequency.ts';
import type { VoiceChoice } from './voice-choice.ts';
import { voices } from './voice-of.ts';

const text =
  'The talks failed. "The talks were useful," he said, and "talks" he called them. He added that talks would go on.';
const article = readArticle({ id: 'x', text, language: 'en' });
const topics = [{ id: 't', name: 'Talks', patterns: ['talks'] }];

describe('counts split by voice', () => {
  const counted = (voice: VoiceChoice) =>
    rowsInVoice([article], measure([article], topics).topics, voice)[0]?.inArticles.get('x');

  it('give the speaker what stands inside quotation marks or a reported clause, and the narrator the rest', () => {
    const each = voices.map((voice) => counted(voice));
    expect(each.map((one) => one?.count)).toEqual([1, 2, 1]);
    expect(each.map((one) => one?.words)).toEqual([12, 5, 4]);
  });

  it('refuse a rate by the words of that voice alone', () => {
    expect(counted('quoted')?.rate).toEqual({ kind: 'too few words', floor: 150 });
  });

  it('add up to the whole, in mentions and in words, for every article', () => {
    fc.assert(
      fc.property(arbitraryArticle('a'), (any) => {
        const rows = measure([any], [{ id: 'h', name: 'H', patterns: ['harbour', 'quoted', 'quay*'] }]).topics;
        const sum = voices.map((voice) => rowsInVoice([any], rows, voice)[0]?.inArticles.get(any.id));
        expect(sum.reduce((total, one) => total + (one?.count ?? 0), 0)).toBe(rows[0]?.inArticles.get(any.id)?.count);
        expect(sum.reduce((total, one) => total + (one?.words ?? 0), 0)).toBe(bodyWords(any));
      }),
    );
  });
});
