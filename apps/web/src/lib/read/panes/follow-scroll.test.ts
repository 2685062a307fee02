import type { Link } from '@vis-a-vis/comparison';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainLinks, followScroll, type Anchor } from './follow-scroll.ts';

const link = (a: number, b: number, score = 0.5): Link => ({
  a: [a],
  b: [b],
  pairs: [],
  also: [],
  score,
  strength: 'reworded',
  quoted: 'neither',
  reasons: [],
});
const places = (links: Link[]) => links.map(({ a, b }) => [a[0], b[0]]);

const anchors: fc.Arbitrary<Anchor[]> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 900 })), { minLength: 1, maxLength: 8 })
  .map((steps) => {
    let [a, b] = [0, 0];
    return steps.map(([stepA, stepB]) => ({ a: (a += stepA), b: (b += stepB) }));
  });

describe('the chain that scrolling follows', () => {
  it('of links all in one order is all of them, read a few times each however many there are', () => {
    let reads = 0;
    const counted = Array.from({ length: 4000 }, (_, k) => ({
      ...link(k, k),
      get b() {
        reads += 1;
        return [k];
      },
    }));
    expect(chainLinks(counted)).toHaveLength(counted.length);
    expect(reads).toBeLessThan(20 * counted.length);
  });

  it('leaves out a moved passage', () => {
    expect(places(chainLinks([link(1, 20), link(3, 4), link(5, 6), link(9, 10)]))).toEqual([
      [3, 4],
      [5, 6],
      [9, 10],
    ]);
  });

  it('keeps the likelier of two passages that cross', () => {
    expect(places(chainLinks([link(1, 9, 0.3), link(2, 4, 0.9)]))).toEqual([[2, 4]]);
  });

  it('always ascends in both articles', () => {
    const links = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 20 });
    fc.assert(
      fc.property(links, (pairs) => {
        const chain = places(chainLinks(pairs.map(([a, b]) => link(a, b))));
        for (const side of [0, 1]) {
          const order = chain.map((place) => place[side] ?? 0);
          expect(order).toEqual([...new Set(order)].sort((x, y) => x - y));
        }
      }),
    );
  });
});

describe('scrolling together', () => {
  it('stands level at every anchor, from either side', () => {
    fc.assert(
      fc.property(anchors, (all) => {
        for (const { a, b } of all) {
          expect(followScroll(all, 'a', a)).toBeCloseTo(b, 6);
          expect(followScroll(all, 'b', b)).toBeCloseTo(a, 6);
        }
      }),
    );
  });

  it('never runs backwards', () => {
    fc.assert(
      fc.property(anchors, fc.nat(9000), fc.nat(500), (all, at, more) => {
        expect(followScroll(all, 'a', at + more)).toBeGreaterThanOrEqual((followScroll(all, 'a', at) ?? 0) - 1e-6);
      }),
    );
  });

  it('leaves the panes free where nothing is linked in order', () => {
    expect(followScroll([], 'a', 100)).toBeUndefined();
  });
});
