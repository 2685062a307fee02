import { expect, it } from 'vitest';
import { checkArticle } from '../check-article.ts';
import { readArticle } from '../read-article.ts';

const title = 'Ferry to stay';
const first = 'The ferry was to stop in May, as storms had closed the quay three times in a year.';
const cut = 'The ferry will run until autumn, the council said on Mon-';

it('a word that a line cut stays whole where the next line has another role', () => {
  const text = `${title}\n\n${first}\n\n${cut}\nday and later\n\nFares rise by ten per cent in May.`;
  const from = text.indexOf('day and');
  const article = readArticle({
    id: 'a',
    text,
    marked: [{ from, to: from + 'day and later'.length, kind: 'heading' }],
  });
  expect(checkArticle(article)).toEqual([]);
  expect(article.blocks.map(({ kind, from, to }) => [kind, text.slice(from, to)])).toEqual([
    ['title', title],
    ['paragraph', first],
    ['paragraph', `${cut}\nday`],
    ['heading', 'and later'],
    ['paragraph', 'Fares rise by ten per cent in May.'],
  ]);
});

it('a line that holds the rest of the word alone is no block', () => {
  const text = `${title}\n\n${first}\n\n${cut}\nday\n\nFares rise by ten per cent in May.`;
  const from = text.indexOf('day');
  const article = readArticle({ id: 'a', text, marked: [{ from, to: from + 3, kind: 'heading' }] });
  expect(checkArticle(article)).toEqual([]);
  expect(article.blocks).toHaveLength(4);
});
