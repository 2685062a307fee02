import { compareArticles } from '@vis-a-vis/comparison';
import { articleFromSentences } from '@vis-a-vis/parsing';
import { describe, expect, it } from 'vitest';
import { bounds, boundsNote, linkBoundsNote, searchNote } from './bounds-note.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const wordOf = (at: number): string => `q${letters[Math.floor(at / 26) % 26] ?? ''}${letters[at % 26] ?? ''}`;
/** A sentence of so many words, all different. */
const sentence = (words: number): string => `${Array.from({ length: words }, (_, i) => wordOf(i)).join(' ')}.`;
/** Two articles and their comparison. */
const pairOf = (left: readonly string[], right: readonly string[]) => {
  const [a, b] = [articleFromSentences([...left], 'a'), articleFromSentences([...right], 'b')];
  return { a, b, comparison: compareArticles(a, b) };
};

describe('what was not looked at', () => {
  it('is told of a sentence whose end no comparison sees, and of none that is compared whole', () => {
    const whole = pairOf([sentence(bounds.words)], ['The quay is closed.']);
    expect([whole.comparison.bounded, boundsNote(whole)]).toEqual([undefined, '']);
    const endless = pairOf(['The quay is closed.'], [sentence(bounds.words + 1)]);
    expect(endless.comparison.bounded).toBe(true);
    expect(boundsNote(endless)).toBe(
      'B holds sentences of more than 400 words, of which only the beginnings were compared: what is said later in them may be missed.',
    );
    expect(boundsNote({ ...endless, a: endless.b })).toMatch(/^A and B hold sentences/);
  });

  it('is no warning in an ordinary pair, where each sentence has its likeliest partners, but a report says how many', () => {
    const shared = (count: number) => Array.from({ length: count }, (_, i) => `The harbour waits for ${wordOf(i)}.`);
    const few = pairOf(shared(bounds.partners), shared(bounds.partners));
    expect(searchNote(few.comparison)).toBe('');
    const more = pairOf(shared(bounds.partners + 1), shared(bounds.partners + 1));
    expect(boundsNote(more)).toBe('');
    expect(searchNote(more.comparison)).toBe(
      'The search is bounded: for each sentence at most the 12 likeliest of the other article are looked at, and of a sentence the first 400 words.',
    );
  });

  it('is told of a link whose passages were not searched to their ends', () => {
    expect(linkBoundsNote({})).toBe('');
    expect(linkBoundsNote({ bounded: true })).toBe(
      'These passages are so long that only their beginnings were searched for shared wording.',
    );
  });
});
