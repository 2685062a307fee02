import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeStories, type SetStory } from './make-stories.ts';

const ids = ['s1', 's2', 'k1', 'k2', 'k3', 'k4', 'k5'];
const builtIn = ['s1', 's2'];
const id = fc.constantFrom(...ids, 'gone');
const pairs = fc.array(fc.record({ a: id, b: id }), { maxLength: 6 });
const sets = fc
  .array(fc.record({ name: fc.constantFrom('', 'Storm'), articles: fc.uniqueArray(id) }), { maxLength: 3 })
  .map((all) => all.map((one, i): SetStory => ({ ...one, id: `set-${i}` })));
const articlesOf = (...args: Parameters<typeof makeStories>) => makeStories(...args).map(({ articles }) => articles);

describe('stories', () => {
  it('hold every article once, in the order of the library, whatever is found and said', () => {
    fc.assert(
      fc.property(pairs, sets, (same, set) => {
        const found = articlesOf(ids, builtIn, same, set);
        expect(found.flat().toSorted()).toEqual(ids.toSorted());
        for (const articles of found) expect(articles).toEqual(ids.filter((one) => articles.includes(one)));
        expect(found.map(([first]) => ids.indexOf(first ?? ''))).toEqual(
          found.map(([first]) => ids.indexOf(first ?? '')).toSorted((x, y) => x - y),
        );
      }),
    );
  });

  it('are the same in whatever order pairs were compared, and whichever article came first in one', () => {
    fc.assert(
      fc.property(pairs, sets, (same, set) => {
        const turned = same.map(({ a, b }) => ({ a: b, b: a })).toReversed();
        expect(articlesOf(ids, builtIn, turned, set)).toEqual(articlesOf(ids, builtIn, same, set));
      }),
    );
  });

  it('keep together what the reader put together, and apart what they put apart', () => {
    fc.assert(
      fc.property(pairs, sets, (same, set) => {
        const found = articlesOf(ids, builtIn, same, set);
        const storyOf = (one: string) => found.findIndex((articles) => articles.includes(one));
        const placed = new Map<string, string>();
        for (const one of set) for (const article of one.articles) placed.set(article, placed.get(article) ?? one.id);
        for (const [one, home] of placed)
          for (const [other, its] of placed)
            if (ids.includes(one) && ids.includes(other)) expect(storyOf(one) === storyOf(other)).toBe(home === its);
      }),
    );
  });

  it.each([
    [
      'what reports one event',
      [
        ['k1', 'k2'],
        ['k2', 'k4'],
      ],
      [],
      [['s1', 's2'], ['k1', 'k2', 'k4'], ['k3'], ['k5']],
    ],
    [
      'a new article and the set that holds most of its like',
      [
        ['k1', 'k3'],
        ['k2', 'k3'],
        ['k4', 'k3'],
      ],
      [['k4'], ['k1', 'k2']],
      [['s1', 's2'], ['k1', 'k2', 'k3'], ['k4'], ['k5']],
    ],
    [
      'what came with the page, with what reports the same',
      [['s2', 'k1']],
      [],
      [['s1', 's2', 'k1'], ['k2'], ['k3'], ['k4'], ['k5']],
    ],
    [
      'one article that was taken out alone',
      [['k1', 'k2']],
      [['k1'], ['k2']],
      [['s1', 's2'], ['k1'], ['k2'], ['k3'], ['k4'], ['k5']],
    ],
  ])('put together %s', (_, same, set, expected) => {
    const sets = set.map((articles, i) => ({ id: `set-${i}`, name: '', articles }));
    const found = same.map(([a = '', b = '']) => ({ a, b }));
    expect(articlesOf(ids, builtIn, found, sets)).toEqual(expected);
  });
});
