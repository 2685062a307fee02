import { describe, expect, it } from 'vitest';
import { exampleArticle } from '../text/example-article.ts';
import { keepArticle } from '../kept/kept.ts';
import { layoutShelf } from './shelf-rows.ts';

const article = (id: string, text: string, place?: string) => ({
  ...exampleArticle(id, text),
  ...(place ? { talks: { value: { place, date: '2013-09-12' }, basis: 'reader' as const } } : {}),
});
const articles = [
  article('p', 'Quay shut\n\nThe quay is not safe.', 'Geneva'),
  article('q', 'Boats stay\n\nThe boats stay in port.', 'Geneva'),
  article('r', 'A choir won.'),
];
const all = { query: '', group: 'none', sort: 'as added' } as const;
const shelf = (how: object) => layoutShelf(articles, [], (id) => id === 'p', { ...all, ...how });

describe('the list of a library', () => {
  it('finds articles by words of their titles and texts', () => {
    expect(shelf({ query: 'quay SAFE' }).flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(['p']);
    expect(shelf({ query: 'nothing like it' })).toEqual([]);
  });

  it('finds articles by what the reader noted on them', () => {
    const kept = [{ ...keepArticle(articles[2] ?? article('r', '')), note: 'For class 9b' }];
    const [group] = layoutShelf(articles, kept, () => true, { ...all, query: '9B' });
    expect(group?.rows.map(({ id, note }) => [id, note])).toEqual([['r', 'For class 9b']]);
  });

  it('gathers reports of the same talks', () => {
    expect(shelf({ group: 'talks' }).map(({ name, rows }) => [name, rows.length])).toEqual([
      ['Geneva, September 2013', 2],
      ['Not dated', 1],
    ]);
  });

  it('sorts by title, and keeps each article’s number', () => {
    expect(shelf({ sort: 'title' })[0]?.rows.map(({ number }) => number)).toEqual([3, 2, 1]);
  });

  it('tells own articles from built-in ones', () => {
    expect(shelf({})[0]?.rows.map(({ own }) => own)).toEqual([false, true, true]);
  });
});
