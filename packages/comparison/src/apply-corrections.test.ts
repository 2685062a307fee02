import { articleFromSentences } from '@vis-a-vis/parsing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCorrections } from './apply-corrections.ts';
import { compareArticles } from './compare-articles.ts';
import type { Correction } from './comparison.ts';

const a = articleFromSentences(
  [
    'The old harbour will be closed for repairs.',
    'Birds sang over Northport.',
    'Nobody shall be hurt on the unsafe quay.',
  ],
  'a',
);
const b = articleFromSentences(
  ['A ferry operator complained.', 'The unsafe quay shall hurt nobody.', 'Repairs will close the old harbour.'],
  'b',
);
const comparison = compareArticles(a, b);
const places = (corrections: Correction[]) =>
  applyCorrections(comparison, corrections).links.map((link) => [link.a, link.b]);

const correction: fc.Arbitrary<Correction> = fc.record({
  kind: fc.constantFrom('link', 'unlink'),
  a: fc.array(fc.nat(4), { maxLength: 3 }),
  b: fc.array(fc.nat(4), { maxLength: 3 }),
});

describe("the reader's corrections over a comparison", () => {
  it('leave the comparison as it was, so that undoing is leaving one out', () => {
    const before = structuredClone(comparison);
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 6 }), (corrections) => {
        applyCorrections(comparison, corrections);
        expect(comparison).toEqual(before);
        expect(applyCorrections(comparison, [])).toEqual(before);
      }),
    );
  });

  it('keep every sentence on exactly one side of the account: linked, or only there', () => {
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 6 }), (corrections) => {
        const { links, onlyA, onlyB } = applyCorrections(comparison, corrections);
        expect([...new Set(links.flatMap((link) => link.a)), ...onlyA].sort()).toEqual([0, 1, 2]);
        expect([...new Set(links.flatMap((link) => link.b)), ...onlyB].sort()).toEqual([0, 1, 2]);
        expect(links.every((link) => link.a.length > 0 && link.b.length > 0)).toBe(true);
      }),
    );
  });

  it('take out a link that is none', () => {
    expect(places([])).toEqual([
      [[0], [2]],
      [[2], [1]],
    ]);
    expect(places([{ kind: 'unlink', a: [0], b: [2] }])).toEqual([[[2], [1]]]);
  });

  it('add a link of the reader, marked as theirs', () => {
    const { links, onlyA } = applyCorrections(comparison, [{ kind: 'link', a: [1], b: [0] }]);
    expect(links[1]).toMatchObject({ a: [1], b: [0], byReader: true, reasons: [] });
    expect(onlyA).toEqual([]);
  });

  it('let a later word stand above an earlier one', () => {
    const link: Correction = { kind: 'link', a: [1], b: [0] };
    const unlink: Correction = { kind: 'unlink', a: [1], b: [0] };
    expect(places([link, unlink])).toEqual(places([]));
    expect(places([unlink, link]).length).toBe(places([]).length + 1);
  });

  it('ignore sentences that do not exist', () => {
    expect(places([{ kind: 'link', a: [77], b: [0] }])).toEqual(places([]));
  });
});
