import { defaultLabels } from '@vis-a-vis/measures';
import { defaultLexicon } from '@vis-a-vis/parsing';
import { describe, expect, it } from 'vitest';
import { addWord, mergeActors, removeWord, wordsOf, type ActorWords } from './edit-lexicon.ts';

const words: ActorWords = { names: defaultLexicon, labels: defaultLabels };

describe('the reader’s list of actors', () => {
  it('gives an actor one more name or label', () => {
    const named = addWord(words, 'John Kerry', 'name', 'the secretary');
    expect(wordsOf(named, 'John Kerry').name).toEqual([
      'John Kerry',
      'Secretary Kerry',
      'Mr Kerry',
      'Kerry',
      'the secretary',
    ]);
    expect(wordsOf(addWord(words, 'John Kerry', 'label', 'envoy'), 'John Kerry').label).toEqual(['envoy']);
  });

  it('makes an actor that was not known', () => {
    expect(wordsOf(addWord(words, 'Neave Barker', 'name', 'Barker'), 'Neave Barker').name).toEqual([
      'Neave Barker',
      'Barker',
    ]);
  });

  it('never lets two actors have one word: the last word counts', () => {
    const moved = addWord(words, 'United States', 'name', 'Kremlin');
    expect(wordsOf(moved, 'Russia').name).not.toContain('Kremlin');
    expect(wordsOf(moved, 'United States').name).toContain('Kremlin');
  });

  it('takes a word away, and leaves what it was given unchanged', () => {
    const before = JSON.stringify(words);
    expect(wordsOf(removeWord(words, 'Syrian government', 'label', 'regime'), 'Syrian government').label).not.toContain(
      'regime',
    );
    expect(JSON.stringify(words)).toBe(before);
  });

  it('merges two actors with all their words, and the words can be given back', () => {
    const merged = mergeActors(words, 'Syrian opposition', 'Free Syrian Army');
    expect(wordsOf(merged, 'Free Syrian Army').name).toContain('Syrian opposition');
    expect(wordsOf(merged, 'Free Syrian Army').label).toContain('rebels');
    expect(wordsOf(merged, 'Syrian opposition')).toEqual({ name: [], label: [] });
    expect(mergeActors(words, 'Russia', 'Russia')).toBe(words);
  });
});
