import { inOrderOfA } from './candidates/sentence-pair.ts';
import type { AlsoHere, Comparison, Likeness, Link } from './comparison.ts';

/** The same comparison with the sides exchanged; links and quotations follow the new A's order. */
export function mirrorComparison(comparison: Comparison): Comparison {
  const { a, b, links, onlyA, onlyB, quotes, occasion, copied } = comparison;
  return {
    ...comparison,
    a: b,
    b: a,
    links: links.map(mirrorLink).sort((x, y) => (x.a[0] ?? 0) - (y.a[0] ?? 0)),
    onlyA: onlyB,
    onlyB: onlyA,
    quotes: quotes
      .map((pair) => ({ ...pair, a: pair.b, b: pair.a, keptA: pair.keptB, keptB: pair.keptA }))
      .sort(inOrderOfA),
    ...(copied ? { copied: { ...copied, a: copied.b, b: copied.a } } : {}),
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

const other = { a: 'b', b: 'a', both: 'both', neither: 'neither' } as const;

function mirrorLink(link: Link): Link {
  return {
    ...link,
    ...mirrorLikeness(link),
    a: link.b,
    b: link.a,
    pairs: link.pairs.map((pair) => ({ ...pair, a: pair.b, b: pair.a })).sort(inOrderOfA),
    also: link.also
      .map((one): AlsoHere => ({ ...one, ...mirrorLikeness(one), a: one.b, b: one.a, side: other[one.side] }))
      .sort(inOrderOfA),
  };
}

function mirrorLikeness({ quoted, reasons }: Likeness): Pick<Likeness, 'quoted' | 'reasons'> {
  return { quoted: other[quoted], reasons: reasons.map((reason) => ({ ...reason, a: reason.b, b: reason.a })) };
}
