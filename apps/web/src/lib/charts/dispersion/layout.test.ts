import { describe, expect, it } from 'vitest';
import { exampleArticle } from '../../text/example-article.ts';
import { runJob } from '../../engine/jobs.ts';
import { dispersionExample } from './example.ts';
import { disperse, layoutDispersion } from './layout.ts';
import { dispersionTable } from './table.ts';

describe('where in the articles the topics stand', () => {
  it('draws a line for each mention, from the first word to the last', () => {
    const { rows } = layoutDispersion(dispersionExample, { width: 104 });
    expect(rows[0]?.strips.map(({ ticks }) => ticks)).toEqual(['M2,1V13M12,1V13M17,1V13M22,1V13M27,1V13', 'M52,1V13']);
    expect(rows[1]?.strips.map(({ ticks }) => ticks)).toEqual(['', 'M32,1V13M92,1V13']);
  });

  it('says in one sentence how many paragraphs hold the topic, the chosen one first', () => {
    expect(layoutDispersion(dispersionExample, { width: 104 }).takeaway).toBe(
      '“Harbour” stands in 2 of 9 paragraphs of A and 1 of 12 paragraphs of B.',
    );
    const { rows } = layoutDispersion(dispersionExample, { width: 104, chosen: 'railway' });
    expect(rows.map(({ name }) => name)).toEqual(['Railway', 'Harbour']);
  });

  it('keeps unevenness from topics with few mentions', () => {
    expect(dispersionTable(dispersionExample).rows[0]).toEqual(['Harbour', 5, 2, 9, 0.7, 1, 1, 12, 'too few mentions']);
  });

  it('leaves out what neither mentions, and puts the most mentioned first', () => {
    const articles = [exampleArticle('x0', 'Rain fell. It rained.'), exampleArticle('x1', 'Sun, rain and rain.')];
    const [a, b] = articles;
    if (!a || !b) throw new Error('two articles');
    const topics = ['sun', 'rain*', 'hail'].map((word) => ({ id: word, name: word, patterns: [word] }));
    const rows = disperse(runJob('measure', { articles, topics }), { a, b });
    expect(rows.map(({ name, count }) => [name, count])).toEqual([
      ['rain*', 4],
      ['sun', 1],
    ]);
  });

  it('says so when there is nothing to show', () => {
    expect(layoutDispersion([], { width: 104 })).toEqual({
      rows: [],
      takeaway: 'Neither article mentions any of these topics.',
      unshown: 0,
    });
  });
});
