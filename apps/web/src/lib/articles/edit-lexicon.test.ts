import { defaultLabels, nameActors } from '@vis-a-vis/measures';
import { defaultLexicon, readArticle } from '@vis-a-vis/parsing';
import { describe, expect, it } from 'vitest';
import { addWord, mergeActors, partActor, removeWord, wordsOf, type ActorWords } from './edit-lexicon.ts';

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

  it('given a word it has already changes nothing, and no other actor when it is new', () => {
    const once = addWord(words, 'John Kerry', 'name', 'the secretary');
    expect(once.names.filter((one) => !words.names.includes(one)).map(({ name }) => name)).toEqual(['John Kerry']);
    expect(addWord(once, 'John Kerry', 'name', 'the secretary')).toEqual(once);
  });

  it('merges two actors with all their words, and the words can be given back', () => {
    const merged = mergeActors(words, 'Syrian opposition', 'Free Syrian Army');
    expect(wordsOf(merged, 'Free Syrian Army').name).toContain('Syrian opposition');
    expect(wordsOf(merged, 'Free Syrian Army').label).toContain('rebels');
    expect(wordsOf(merged, 'Syrian opposition')).toEqual({ name: [], label: [] });
    expect(mergeActors(words, 'Russia', 'Russia')).toBe(words);
  });

  const reports = ['Ann P. Lowe Jr. came on Monday.\nThe end.', 'They saw Ann Lowe there. Then Lowe left.\nThe end.'];
  /** What the page counts in both reports, read with the reader's words. */
  const counted = ({ names, labels }: ActorWords) =>
    nameActors(
      reports.map((text, at) => readArticle({ id: `${at}`, text }, { lexicon: names })),
      labels,
    ).map(({ actor, kind, totals }) => [actor, kind, totals]);

  it('parts one name from an actor, and the two stay two in every article', () => {
    expect(counted(words)).toEqual([['Ann Lowe', 'person', [1, 2]]]);
    expect(counted(partActor(words, 'Ann Lowe', 'Ann P. Lowe Jr', 'person'))).toEqual([
      ['Ann Lowe', 'person', [0, 2]],
      ['Ann P. Lowe Jr', 'person', [1, 0]],
    ]);
    expect(partActor(words, 'Russia', 'Russia', 'group')).toBe(words);
  });

  it('parts a name of the list, and merges it again', () => {
    const parted = partActor(words, 'Russia', 'Kremlin', 'group');
    expect(wordsOf(parted, 'Russia').name).not.toContain('Kremlin');
    expect(wordsOf(parted, 'Kremlin').name).toEqual(['Kremlin']);
    expect(wordsOf(mergeActors(parted, 'Kremlin', 'Russia'), 'Russia').name).toContain('Kremlin');
  });

  it('merges what it does not know as the kind it is, by the names in the texts where it is one of several', () => {
    const written = ['Ann Lowe', 'Ann P. Lowe Jr'];
    expect(counted(mergeActors(words, 'Ann Lowe', 'Ann Smith', 'person', written))).toEqual([
      ['Ann Smith', 'person', [1, 2]],
    ]);
    const merged = mergeActors(words, 'one of: Ida Moe, Ole Moe', 'Ida Moe', 'person', ['Moe']);
    expect(wordsOf(merged, 'Ida Moe').name).toEqual(['Ida Moe', 'Moe']);
  });
});
