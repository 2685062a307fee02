import { findNearest } from '@vis-a-vis/comparison';
import { describe, expect, it } from 'vitest';
import { compareFigures } from './compare-figures.ts';
import { seedArticle, seedComparisons } from './fixtures/seed-articles.ts';
import { findOnlyHere } from './only-here.ts';

const [a, b] = [seedArticle('000'), seedArticle('003')];
const comparison = seedComparisons.find((one) => one.a === '000' && one.b === '003');
if (!comparison) throw new Error('The two Geneva reports were not compared.');
const compared = compareFigures(a, b, comparison.links);
const nearest = findNearest(a, b);
const onlyA = findOnlyHere(a, b, { side: 'a', unlinked: comparison.onlyA, nearest: nearest.a, compared });
const onlyB = findOnlyHere(b, a, { side: 'b', unlinked: comparison.onlyB, nearest: nearest.b, compared });
const sentences = (article: typeof a, { sentences }: typeof onlyA): string[] =>
  sentences.map(({ sentence }) => {
    const { from = 0, to = 0 } = article.sentences[sentence] ?? {};
    return article.text.slice(from, to);
  });

describe('what only one of the two Geneva reports carries', () => {
  it('28 September, Brahimi and the 1,429 dead stand in 003 alone', () => {
    expect(onlyB.dates.map(({ name }) => name)).toContain('2013-09-28');
    expect(onlyB.names.map(({ name }) => name)).toContain('Lakhdar Brahimi');
    expect(onlyB.figures.map(({ value }) => value)).toContain(1429);
    expect(onlyA.names.map(({ name }) => name)).not.toContain('Lakhdar Brahimi');
  });

  it('the op-ed and the letter to Ban stand in 000 alone', () => {
    expect(sentences(a, onlyA).some((text) => text.includes('scathing op-ed'))).toBe(true);
    expect(sentences(a, onlyA).some((text) => text.includes('received a letter'))).toBe(true);
    expect(onlyA.names.map(({ name }) => name)).toEqual(expect.arrayContaining(['Ban Ki-moon', 'The New York Times']));
  });

  it('is listed in reading order, each sentence with its nearest passage and what it holds', () => {
    const order = onlyB.sentences.map(({ sentence }) => sentence);
    expect(order).toEqual(order.toSorted((x, y) => x - y));
    const date = onlyB.sentences.find(({ sentence }) =>
      sentences(b, { ...onlyB, sentences: [{ sentence, holds: 'other' }] })[0]?.includes('September 28'),
    );
    expect(date?.holds).toBe('figure');
    expect(date?.nearest?.score).toBeLessThan(0.42);
  });

  it('is nothing where both hold the same', () => {
    const links = [{ pairs: a.sentences.map((_, i) => ({ a: i, b: i, score: 1 })), also: [] }];
    const same = findOnlyHere(a, a, { side: 'a', unlinked: [], nearest: [], compared: compareFigures(a, a, links) });
    expect([same.sentences, same.names, same.figures, same.dates]).toEqual([[], [], [], []]);
  });
});
