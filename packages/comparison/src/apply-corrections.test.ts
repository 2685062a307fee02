import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyCorrections } from './apply-corrections.ts';
import { compareArticles } from './compare-articles.ts';
import type { Correction } from './comparison.ts';
import { pairsOf } from './pairs-of.ts';
import { seed } from './evaluation/seeds.ts';

const comparison = compareArticles(seed('000'), seed('003'));
const index = fc.integer({ min: 0, max: 20 });
const correction = fc.record<Correction>({
  kind: fc.constantFrom('link', 'unlink'),
  a: fc.uniqueArray(index, { minLength: 1, maxLength: 3 }),
  b: fc.uniqueArray(index, { minLength: 1, maxLength: 3 }),
});
const sentences = (side: 'a' | 'b', only: number[], links: typeof comparison.links) =>
  [...new Set([...links.flatMap(pairsOf).map((pair) => pair[side]), ...only])].sort((x, y) => x - y);

test('no correction changes nothing, and none touches the comparison it lies over', () => {
  const before = structuredClone(comparison);
  expect(applyCorrections(comparison, [])).toBe(comparison);
  fc.assert(
    fc.property(fc.array(correction, { maxLength: 5 }), (corrections) => {
      applyCorrections(comparison, corrections);
      expect(comparison).toEqual(before);
    }),
  );
});

test('a link joined and parted again is as if nothing had been said', () => {
  const link: Correction = { kind: 'link', a: [1], b: [2] };
  expect(applyCorrections(comparison, [link, { ...link, kind: 'unlink' }])).toEqual(comparison);
});

test('every sentence stays linked or among those only one side has, and in the passage of one link at most', () => {
  fc.assert(
    fc.property(fc.array(correction, { maxLength: 5 }), (corrections) => {
      const { links, onlyA, onlyB } = applyCorrections(comparison, corrections);
      for (const side of ['a', 'b'] as const) {
        const passages = links.flatMap((link) => link[side]);
        expect(passages).toHaveLength(new Set(passages).size);
      }
      const linked = links.flatMap(pairsOf);
      expect(linked.filter(({ a, b }) => onlyA.includes(a) || onlyB.includes(b))).toEqual([]);
      expect(sentences('a', onlyA, links)).toEqual(sentences('a', comparison.onlyA, comparison.links));
      expect(sentences('b', onlyB, links)).toEqual(sentences('b', comparison.onlyB, comparison.links));
    }),
  );
});

test('a link the reader made says so; one not touched is the same object', () => {
  const { links } = applyCorrections(comparison, [{ kind: 'link', a: [1], b: [2] }]);
  expect(links.find((link) => link.a.includes(1))).toMatchObject({ byReader: true, reasons: [], score: 1 });
  for (const link of comparison.links) expect(links).toContain(link);
});

test('a found link the reader adds to keeps what was found, and is as it was without what they added', () => {
  const [found] = comparison.links;
  const alone = comparison.onlyB[0] ?? 0;
  if (!found) throw new Error('no link');
  const added = { a: found.a.slice(0, 1), b: [alone] };
  const { links } = applyCorrections(comparison, [{ kind: 'link', ...added }]);
  const further = { a: added.a[0], b: alone, score: 1, byReader: true, side: 'b' };
  expect(links).toContainEqual({
    ...found,
    byReader: true,
    also: expect.arrayContaining([...found.also, expect.objectContaining(further)]) as unknown,
  });
  const taken = applyCorrections(comparison, [
    { kind: 'link', ...added },
    { kind: 'unlink', ...added },
  ]);
  expect(taken).toEqual(comparison);
});

// A passage of two sentences and one, with a further sentence on either side, and a link of two more.
const likeness = { strength: 'reworded', quoted: 'neither', reasons: [], chance: 0.001 } as const;
const further = (a: number, b: number, side: 'a' | 'b') => ({ a, b, score: 0.5, side, ...likeness, reasons: [] });
const made: typeof comparison = {
  ...comparison,
  links: [
    {
      ...{ a: [0, 1], b: [0], score: 0.9, ...likeness, reasons: [] },
      pairs: [
        { a: 0, b: 0, score: 0.9 },
        { a: 1, b: 0, score: 0.9 },
      ],
      also: [further(1, 3, 'b'), further(4, 0, 'a')],
    },
    { ...{ a: [5], b: [5], pairs: [{ a: 5, b: 5, score: 0.8 }], also: [], score: 0.8, ...likeness, reasons: [] } },
  ],
  onlyA: [2, 3],
  onlyB: [1, 2, 4],
};
const told = ({ links }: typeof comparison) =>
  links.map(({ a, b, also }) => [a, b, also.map((one) => `${one.a}-${one.b}`)]);

test('one sentence can be taken out of a passage, or from those that say it too, and the rest stays', () => {
  const without = (a: number, b: number) => told(applyCorrections(made, [{ kind: 'unlink', a: [a], b: [b] }]))[0];
  expect(without(0, 0)).toEqual([[1], [0], ['1-3', '4-0']]);
  expect(without(1, 3)).toEqual([[0, 1], [0], ['4-0']]);
  expect(without(4, 0)).toEqual([[0, 1], [0], ['1-3']]);
});

test('what hung on a sentence that was taken out is a link of its own, or hangs on another that has it', () => {
  const parted = applyCorrections(made, [{ kind: 'unlink', a: [1], b: [0] }]);
  expect(told(parted)).toEqual([
    [[0], [0], ['4-0']],
    [[1], [3], []],
    [[5], [5], []],
  ]);
  expect(parted.links[1]).toMatchObject({ score: 0.5, chance: 0.001, strength: 'reworded' });
  expect(parted.onlyB).toEqual(made.onlyB);
  const gone = applyCorrections(made, [{ kind: 'unlink', a: [0, 1, 4], b: [0] }]);
  expect(told(gone)).toEqual([
    [[1], [3], []],
    [[5], [5], []],
  ]);
  expect([gone.onlyA, gone.onlyB]).toEqual([
    [0, 2, 3, 4],
    [0, 1, 2, 4],
  ]);
});

test('a sentence the reader adds hangs on the link; two that no link has are a link, and grow with what shares one', () => {
  const link = (a: number[], b: number[]) => ({ kind: 'link' as const, a, b });
  expect(told(applyCorrections(made, [link([5], [4])]))[1]).toEqual([[5], [5], ['5-4']]);
  expect(told(applyCorrections(made, [link([2], [5])]))[1]).toEqual([[5], [5], ['2-5']]);
  expect(told(applyCorrections(made, [link([0], [5])]))[0]).toEqual([[0, 1], [0], ['0-5', '1-3', '4-0']]);
  expect(told(applyCorrections(made, [link([2], [1]), link([3], [1, 2])]))[1]).toEqual([[2, 3], [1, 2], []]);
});
