import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyOf } from '../candidates/sentence-pair.ts';
import { pairsOf } from '../pairs-of.ts';
import { joinPairs } from './join-pairs.ts';

const pair = (a: number, b: number, score: number) => ({ a, b, score });
const join = (
  pairs: ReturnType<typeof pair>[],
  passages: Parameters<typeof joinPairs>[0]['passages'] = [],
  cut = 0.1,
) => joinPairs({ pairs, passages }, cut);
const told = (links: ReturnType<typeof joinPairs>) =>
  links.map(({ a, b, also }) => [a, b, also.map((one) => `${one.a}-${one.b} ${one.side}`)]);

test('the surest pair of a sentence is its link, and the others hang on it: nothing is joined through a third', () => {
  expect(told(join([pair(0, 0, 0.9), pair(0, 4, 0.5), pair(3, 4, 0.8), pair(3, 0, 0.3)]))).toEqual([
    [[0], [0], ['0-4 b', '3-0 a']],
    [[3], [4], []],
  ]);
});

test('neighbours that together say more than each are one passage, with its score', () => {
  const passage = { a: [2, 3], b: [7], score: 0.8 };
  const [link] = join([pair(2, 7, 0.5), pair(3, 7, 0.3), pair(5, 7, 0.4)], [passage]);
  expect(link).toEqual({
    ...passage,
    pairs: [pair(2, 7, 0.8), pair(3, 7, 0.8)],
    also: [{ ...pair(5, 7, 0.4), side: 'a' }],
  });
});

test('but not where a surer pair has taken one of them', () => {
  expect(told(join([pair(2, 6, 0.9), pair(2, 7, 0.5), pair(3, 7, 0.3)], [{ a: [2, 3], b: [7], score: 0.8 }]))).toEqual([
    [[2], [6], ['2-7 b']],
    [[3], [7], []],
  ]);
});

test('of equal scores the longer passage is first, and what scores nothing is no link at any cut', () => {
  expect(told(join([pair(0, 1, 0.5), pair(1, 1, 0.5)], [{ a: [0, 1], b: [1], score: 0.5 }]))).toEqual([
    [[0, 1], [1], []],
  ]);
  expect(join([pair(0, 0, 0)], [], 0)).toEqual([]);
  expect(join([], [])).toEqual([]);
});

test('for any pairs, a lower cut keeps every link of a higher one, and no sentence is in two passages', () => {
  const index = fc.integer({ min: 0, max: 6 });
  const score = fc.integer({ min: 0, max: 10 }).map((tenth) => tenth / 10);
  const pairs = fc.uniqueArray(fc.record({ a: index, b: index, score }), { selector: keyOf, maxLength: 30 });
  const run = fc.record({ first: index, length: fc.integer({ min: 2, max: 3 }), partner: index, score });
  fc.assert(
    fc.property(pairs, fc.array(run, { maxLength: 8 }), fc.boolean(), (pairs, runs, flipped) => {
      const passages = runs.map(({ first, length, partner, score }) => {
        const own = Array.from({ length }, (_, step) => first + step);
        return flipped ? { a: [partner], b: own, score } : { a: own, b: [partner], score };
      });
      const [strict, loose] = [0.6, 0.3].map((cut) => joinPairs({ pairs, passages }, cut));
      if (!strict || !loose) throw new RangeError('Two cuts give two results.');
      for (const { a, b, score } of strict) expect(loose).toContainEqual(expect.objectContaining({ a, b, score }));
      const joined = new Set(loose.flatMap(pairsOf).map(keyOf));
      for (const one of strict.flatMap(pairsOf)) expect(joined).toContain(keyOf(one));
      for (const side of ['a', 'b'] as const) {
        const taken = loose.flatMap((link) => link[side]);
        expect(taken).toHaveLength(new Set(taken).size);
      }
      for (const one of loose.flatMap(pairsOf)) expect(one.score).toBeGreaterThanOrEqual(0.3);
    }),
  );
});
