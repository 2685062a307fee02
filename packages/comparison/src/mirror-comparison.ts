import { inOrderOfA } from './candidates/sentence-pair.ts';
import type { Comparison } from './comparison.ts';

/** The same comparison with the sides exchanged; links and quotations follow the new A's order. */
export function mirrorComparison(comparison: Comparison): Comparison {
  const { a, b, links, onlyA, onlyB, quotes, occasion } = comparison;
  const swap = { both: 'both', neither: 'neither', a: 'b', b: 'a' } as const;
  return {
    ...comparison,
    a: b,
    b: a,
    links: links
      .map((link) => ({
        ...link,
        a: link.b,
        b: link.a,
        pairs: link.pairs.map((pair) => ({ ...pair, a: pair.b, b: pair.a })).sort(inOrderOfA),
        quoted: swap[link.quoted],
        reasons: link.reasons.map((reason) => ({ ...reason, a: reason.b, b: reason.a })),
      }))
      .sort((x, y) => (x.a[0] ?? 0) - (y.a[0] ?? 0)),
    onlyA: onlyB,
    onlyB: onlyA,
    quotes: quotes
      .map((pair) => ({ ...pair, a: pair.b, b: pair.a, keptA: pair.keptB, keptB: pair.keptA }))
      .sort(inOrderOfA),
    occasion: {
      ...occasion,
      evidence: occasion.evidence.map(({ a: rangeA, b: rangeB, ...row }) => ({
        ...row,
        ...(rangeB ? { a: rangeB } : {}),
        ...(rangeA ? { b: rangeA } : {}),
      })),
    },
  };
}
