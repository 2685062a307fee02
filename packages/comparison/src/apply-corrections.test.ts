import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyCorrections } from './apply-corrections.ts';
import { compareArticles } from './compare-articles.ts';
import type { Correction } from './comparison.ts';
import { seed } from './evaluation/seeds.ts';

const comparison = compareArticles(seed('000'), seed('003'));
const index = fc.integer({ min: 0, max: 20 });
const correction = fc.record<Correction>({
  kind: fc.constantFrom('link', 'unlink'),
  a: fc.uniqueArray(index, { minLength: 1, maxLength: 3 }),
  b: fc.uniqueArray(index, { minLength: 1, maxLength: 3 }),
});
const sentences = (side: 'a' | 'b', only: number[], links: typeof comparison.links) =>
  [...links.flatMap((link) => link[side]), ...only].sort((x, y) => x - y);

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

test('every sentence stays in one link or among those only one side has', () => {
  fc.assert(
    fc.property(fc.array(correction, { maxLength: 5 }), (corrections) => {
      const { links, onlyA, onlyB } = applyCorrections(comparison, corrections);
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
  const { score, chance, strength, reasons } = found;
  expect(links.find((link) => link.b.includes(alone))).toMatchObject({
    byReader: true,
    ...{ score, chance, strength, reasons },
    pairs: expect.arrayContaining([...found.pairs, { a: added.a[0], b: alone, score: 1, byReader: true }]) as unknown,
  });
  const taken = applyCorrections(comparison, [
    { kind: 'link', ...added },
    { kind: 'unlink', ...added },
  ]);
  expect(taken).toEqual(comparison);
});
