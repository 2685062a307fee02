import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceToChain, findAnchors, heaviestChain, isOrdered, measureOrder, type Anchor } from './measure-order.ts';
import { rivals } from './rivals.ts';

const anchor = (a: number, b: number, weight = 0.1): Anchor => ({ a, b, weight });

describe('anchors', () => {
  const find = (rows: [a: number, b: number, score: number][]) => {
    const pairs = rows.map(([a, b]) => ({ a, b }));
    const scores = rows.map(([, , score]) => score);
    const of = (side: 'a' | 'b') =>
      rivals(
        pairs.map((pair) => pair[side]),
        scores,
      );
    return findAnchors(pairs, scores, of('a'), of('b'));
  };

  test('are pairs that are each other’s best; the second best of either side is none', () => {
    const found = find([
      [0, 0, 0.8],
      [0, 1, 0.5],
      [1, 1, 0.6],
      [2, 1, 0.4],
    ]);
    expect(found.map(({ a, b }) => [a, b])).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  test('weigh their score times their lead over the nearest rival on either side, and an equal rival leaves a little', () => {
    const [first, second] = find([
      [0, 0, 0.8],
      [0, 1, 0.5],
      [1, 1, 0.6],
    ]);
    expect(first?.weight).toBeCloseTo(0.8 * 0.301, 12);
    expect(second?.weight).toBeCloseTo(0.6 * 0.101, 12);
    expect(
      find([
        [0, 0, 0.5],
        [0, 1, 0.5],
      ])[0]?.weight,
    ).toBeCloseTo(0.5 * 0.001, 12);
  });

  test('are clearly alike: from .15, not just below', () => {
    expect(find([[0, 0, 0.15]])).toHaveLength(1);
    expect(find([[0, 0, 0.149]])).toHaveLength(0);
  });
});

test('two versions of one text begin at an excess of 3.5; reports of one event stay below', () => {
  expect(isOrdered({ agreement: 1, excess: 3.5 })).toBe(true);
  expect(isOrdered({ agreement: 1, excess: 3.49 })).toBe(false);
});

describe('the order two texts share', () => {
  test('is a share, whatever the anchors: two that cross, all of one weight, or a text told backwards', () => {
    const place = fc.nat({ max: 30 });
    const weight = fc.double({ min: 1e-4, max: 1, noNaN: true });
    const anchors = fc.array(fc.tuple(place, place, weight), { maxLength: 12 });
    fc.assert(
      fc.property(anchors, (rows) => {
        const { agreement } = measureOrder(
          rows.map(([a, b, weight]) => anchor(a, b, weight)),
          [],
        );
        return agreement >= 0 && agreement <= 1;
      }),
    );
  });

  const agreement = (...anchors: Anchor[]) => measureOrder(anchors, []).agreement;
  const inOrder = [0, 1, 2, 3, 4, 5, 6].map((k) => anchor(2 * k, 3 * k));

  test('exceeds chance by what the chain holds more than twice the root of the anchors', () => {
    expect(measureOrder(inOrder.slice(0, 4), inOrder.slice(0, 3)).excess).toBe(3 - 4);
  });

  test('is the correlation of ranks less one and a half standard errors, and never quite 1', () => {
    const z = Math.atanh(0.999);
    expect(agreement(...inOrder)).toBeCloseTo(Math.tanh(z - 1.5 / 2), 12);
    expect(agreement(...inOrder.slice(0, 4))).toBeCloseTo(Math.tanh(z - 1.5), 12);
  });

  test('is not judged from three anchors, nor from fewer', () => {
    for (const count of [0, 1, 2, 3]) expect(agreement(...inOrder.slice(0, count))).toBe(0);
  });

  test('is seen where one anchor weighs nearly all', () => {
    const heavy = inOrder.map((one, k) => ({ ...one, weight: k === 0 ? 1 : 0.01 }));
    expect(agreement(...heavy)).toBeCloseTo(Math.tanh(Math.atanh(0.999) - 1.5 / 2), 12);
  });

  test('is told by ranks, the surest anchors weighing most', () => {
    const weights = [0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.1, 0.1];
    const [ranksA, ranksB] = [
      [0, 1, 2, 3, 4, 5, 6, 7],
      [0, 1, 2, 3, 4, 5, 7, 6],
    ] as const;
    const mean = (values: readonly number[]) =>
      values.reduce((sum, value, k) => sum + value * (weights[k] ?? NaN), 0) / 1.4;
    const around = (ranks: readonly number[]) => ranks.map((rank) => rank - mean(ranks));
    const product = (u: number[], v: number[]) => mean(u.map((value, k) => value * (v[k] ?? NaN)));
    const [u, v] = [around(ranksA), around(ranksB)];
    const correlation = product(u, v) / Math.sqrt(product(u, u) * product(v, v));
    const anchors = weights.map((weight, k) => anchor(3 * k, 10 * (ranksB[k] ?? NaN), weight));
    expect(agreement(...anchors)).toBeCloseTo(Math.tanh(Math.atanh(correlation) - 1.5 / Math.sqrt(5)), 12);
    expect(correlation).toBeLessThan(0.99);
  });

  test('is none where one tells backwards, or where all anchors lie in one sentence', () => {
    expect(agreement(...inOrder.map(({ a, b }) => anchor(a, 100 - b)))).toBe(0);
    expect(agreement(...[0, 1, 2, 3, 4].map((k) => anchor(3, k)))).toBe(0);
  });
});

describe('the heaviest chain', () => {
  const chain = (...anchors: Anchor[]) => heaviestChain(anchors).map(({ a, b }) => `${a}-${b}`);

  test('rises on both sides: of anchors that cross the heavier stays', () => {
    expect(chain(anchor(0, 0), anchor(1, 2, 0.3), anchor(2, 1, 0.2), anchor(3, 3))).toEqual(['0-0', '1-2', '3-3']);
    expect(chain(anchor(1, 2, 0.3), anchor(2, 1, 0.2), anchor(3, 0, 0.2))).toEqual(['1-2']);
  });

  test('holds no sentence twice, on either side', () => {
    expect(chain(anchor(0, 0, 0.3), anchor(0, 1, 0.2))).toEqual(['0-0']);
    expect(chain(anchor(0, 0, 0.3), anchor(1, 0, 0.2))).toEqual(['0-0']);
  });

  test('gives up a heavy anchor for two that weigh more together', () => {
    expect(chain(anchor(0, 5, 0.5), anchor(1, 1, 0.3), anchor(2, 2, 0.3))).toEqual(['1-1', '2-2']);
  });

  test('of two that weigh the same is the one that A tells first', () => {
    expect(chain(anchor(0, 1), anchor(1, 0), anchor(2, 2))).toEqual(['0-1', '2-2']);
    expect(chain(anchor(0, 1), anchor(1, 0))).toEqual(['0-1']);
  });

  /** A heavy anchor, so many light ones that tell backwards, and one that can follow only the first. */
  const detour = (length: number) => [
    anchor(0, 0, 9),
    ...Array.from({ length }, (_, k) => anchor(k + 1, 5000 - k, 0.001)),
    anchor(length + 1, 5, 3),
  ];

  test('comes back after a detour of 399 anchors, and not of 400', () => {
    expect(chain(...detour(399))).toEqual(['0-0', '400-5']);
    expect(chain(...detour(400))).toHaveLength(2);
    expect(chain(...detour(400))).not.toContain('401-5');
  });

  test('of nothing is nothing', () => {
    expect(chain()).toEqual([]);
  });
});

describe('the distance of a pair to the chain', () => {
  test('without a chain is measured from the line between the ends of both texts', () => {
    // From A the line goes from -1 to 7 while its own place goes from -1 to 3: two sentences of B to one of A.
    const distance = distanceToChain([], 3, 7);
    expect(distance({ a: 1, b: 3 })).toBe(0);
    expect(distance({ a: 1, b: 5 })).toBe((2 + 1) / 2);
    expect(distance({ a: 0, b: 1 })).toBe(0);
  });

  test('is none at an anchor and grows on either side of it', () => {
    const distance = distanceToChain([{ a: 2, b: 6 }], 5, 9);
    expect(distance({ a: 2, b: 6 })).toBe(0);
    expect(distance({ a: 3, b: 7 })).toBe(0);
    expect(distance({ a: 4, b: 6 })).toBe(2);
    expect(distance({ a: 1, b: 6 })).toBeCloseTo((6 - 11 / 3 + 1) / 2, 12);
  });
});
