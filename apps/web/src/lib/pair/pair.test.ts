import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepPair, sideOf } from './pair.ts';

const start = { a: 'x0', b: 'x2' };

describe('the pair that is shown after articles were added or removed', () => {
  it('is the same while both of its articles are there, so that nobody loses their place', () => {
    const ids = fc.uniqueArray(fc.string(), { minLength: 2 });
    fc.assert(
      fc.property(ids, fc.nat(), fc.nat(), (all, i, j) => {
        const pair = { a: all[i % all.length] ?? '', b: all[j % all.length] ?? '' };
        expect(keepPair(pair, all, start)).toEqual(pair);
      }),
    );
  });

  it('keeps the article that is left, beside the first other one', () => {
    expect(keepPair({ a: 'k1', b: 'k2' }, ['x0', 'k2'], start)).toEqual({ a: 'k2', b: 'x0' });
    expect(keepPair({ a: 'k1', b: 'k2' }, ['k2'], start)).toEqual({ a: 'k2', b: 'k2' });
  });

  it('is the one the page opened with where neither is left: the first two may share nothing', () => {
    expect(keepPair({ a: 'k1', b: 'k2' }, ['x0', 'x1', 'x2'], start)).toEqual(start);
  });
});

it('an article of the pair has a side, any other none, and the same article twice stands on A', () => {
  const pair = { a: 'x', b: 'y' };
  expect(['x', 'y', 'z', ''].map((id) => sideOf(pair, id))).toEqual(['a', 'b', undefined, undefined]);
  expect(sideOf({ a: 'x', b: 'x' }, 'x')).toBe('a');
});
