import type { Comparison, Correction, Link } from './comparison.ts';

/**
 * Lays the reader's corrections over a comparison, in order; the comparison itself is left as it is, so that undoing is
 * leaving one out. `unlink` takes out the pairs of sentences that join its two sides, and a link that keeps none of its pairs
 * goes with them. `link` adds one link of the reader's own, taking the place of any link within it. Sentences that do not
 * exist are ignored.
 */
export function applyCorrections(comparison: Comparison, corrections: readonly Correction[]): Comparison {
  if (corrections.length === 0) return comparison;
  const sentencesA = sentencesOf(comparison, 'a');
  const sentencesB = sentencesOf(comparison, 'b');
  const links = corrections.reduce<Link[]>((before, { kind, a, b }) => {
    const [inA, inB] = [a.filter((one) => sentencesA.has(one)), b.filter((one) => sentencesB.has(one))];
    if (inA.length === 0 || inB.length === 0) return before;
    return kind === 'unlink' ? unlink(before, inA, inB) : link(before, inA, inB);
  }, comparison.links);
  const linkedA = new Set(links.flatMap((one) => one.a));
  const linkedB = new Set(links.flatMap((one) => one.b));
  return {
    ...comparison,
    links: links.toSorted((x, y) => first(x.a) - first(y.a) || first(x.b) - first(y.b)),
    onlyA: ascending(sentencesA).filter((one) => !linkedA.has(one)),
    onlyB: ascending(sentencesB).filter((one) => !linkedB.has(one)),
  };
}

function unlink(links: readonly Link[], a: readonly number[], b: readonly number[]): Link[] {
  return links.flatMap((one) => {
    const pairs = one.pairs.filter((pair) => !(a.includes(pair.a) && b.includes(pair.b)));
    if (pairs.length === one.pairs.length) return [one];
    if (pairs.length === 0) return [];
    return [
      {
        ...one,
        a: ascending(pairs.map((pair) => pair.a)),
        b: ascending(pairs.map((pair) => pair.b)),
        pairs,
        score: Math.max(...pairs.map(({ score }) => score)),
      },
    ];
  });
}

function link(links: readonly Link[], a: readonly number[], b: readonly number[]): Link[] {
  const others = links.filter((one) => !(within(one.a, a) && within(one.b, b)));
  const [left, right] = [ascending(a), ascending(b)];
  const made: Link = {
    a: left,
    b: right,
    pairs: left.flatMap((from) => right.map((to) => ({ a: from, b: to, score: 1 }))),
    score: 1,
    strength: 'loose',
    quoted: 'neither',
    reasons: [],
    byReader: true,
  };
  return [...others, made];
}

function sentencesOf({ links, onlyA, onlyB }: Comparison, side: 'a' | 'b'): Set<number> {
  return new Set([...links.flatMap((one) => one[side]), ...(side === 'a' ? onlyA : onlyB)]);
}

function within(some: readonly number[], all: readonly number[]): boolean {
  return some.every((one) => all.includes(one));
}

function ascending(numbers: Iterable<number>): number[] {
  return [...new Set(numbers)].sort((x, y) => x - y);
}

function first(numbers: readonly number[]): number {
  return numbers[0] ?? 0;
}
