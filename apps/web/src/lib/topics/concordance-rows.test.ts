import { concordance } from '@vis-a-vis/measures';
import { describe, expect, it } from 'vitest';
import { exampleArticle } from '../text/example-article.ts';
import { layoutConcordance } from './concordance-rows.ts';

const articles = [
  exampleArticle('x0', 'The harbour is closed.\nThe old\tharbour sleeps.'),
  exampleArticle('x1', 'No harbour here.'),
  exampleArticle('x2', 'A harbour elsewhere.'),
];
const shown = (words: string[]) => layoutConcordance(concordance(articles, words), articles, { a: 'x0', b: 'x2' });

describe('every place of a word as lines', () => {
  it('names the article and its side, and writes the context in one line', () => {
    expect(
      shown(['harbour']).rows.map(({ number, side, left, hit, right }) => [number, side, left, hit, right]),
    ).toEqual([
      [1, 'a', 'The ', 'harbour', ' is closed'],
      [1, 'a', 'The old ', 'harbour', ' sleeps'],
      [2, undefined, 'No ', 'harbour', ' here'],
      [3, 'b', 'A ', 'harbour', ' elsewhere'],
    ]);
  });

  it('says how many there are, that there are none, or what to do', () => {
    expect(shown(['harbour']).says).toBe('4 places in 3 articles.');
    expect(shown(['ferry']).says).toBe('It stands nowhere in the reports.');
    expect(shown(['*']).says).toBe('Type a word or choose a topic to read every place where it stands.');
  });

  it('lists the first hundred and says so', () => {
    const long = [exampleArticle('x0', 'harbour '.repeat(300))];
    const { rows, says } = layoutConcordance(concordance(long, ['harbour']), long, { a: 'x0', b: 'x0' });
    expect(rows.length).toBe(100);
    expect(says).toBe('300 places in 1 article; the first 100 are listed.');
  });
});
