import { readArticle, type Range } from '@vis-a-vis/parsing';
import { describe, expect, it } from 'vitest';
import { concordance, type ConcordanceOrder } from './concordance.ts';

const texts = {
  x: 'Old harbours close. The new harbour opens today.\n\n"A harbour for all," she said.',
  y: 'Every harbour breathes.',
};
const articles = Object.entries(texts).map(([id, text]) => readArticle({ id, text, language: 'en' }));

function lines(patterns: string[], order: ConcordanceOrder, voice: 'all' | 'quoted' = 'all'): string[] {
  const found = concordance(articles, patterns, { order, voice });
  if (found.kind !== 'lines') throw new Error(found.kind);
  return found.lines.map(({ article, left, hit, right }) => {
    const text = texts[article as 'x' | 'y'];
    const cut = ({ from, to }: Range) => text.slice(from, to);
    return `${article}: ${cut(left)}[${cut(hit)}]${cut(right)}`;
  });
}

describe('every place of a word with its context', () => {
  it('comes in the order of the articles, and never reaches into the next paragraph', () => {
    expect(lines(['harbour*'], 'text')).toEqual([
      'x: Old [harbours] close. The new harbour opens today',
      'x: Old harbours close. The new [harbour] opens today',
      'x: A [harbour] for all," she said',
      'y: Every [harbour] breathes',
    ]);
  });

  it('is sorted by the words after, or by the words before with the nearest first', () => {
    expect(lines(['harbour*'], 'right').map((line) => line.replace(/.*\]/, ''))).toEqual([
      ' breathes',
      ' close. The new harbour opens today',
      ' for all," she said',
      ' opens today',
    ]);
    expect(lines(['harbour*'], 'left').map((line) => line.replace(/\[.*/, ''))).toEqual([
      'x: A ',
      'y: Every ',
      'x: Old harbours close. The new ',
      'x: Old ',
    ]);
  });

  it('can be asked of quoted words alone', () => {
    expect(lines(['harbour'], 'text', 'quoted')).toEqual(['x: A [harbour] for all," she said']);
  });

  it('says so when there is no word to look for, and is empty for a word that is nowhere', () => {
    expect(concordance(articles, [' * '])).toEqual({ kind: 'no words' });
    expect(lines(['ferry'], 'text')).toEqual([]);
  });
});
