import type { Comparison, Correction, Link } from './comparison.ts';
import { groupPairs, type Group } from './group-pairs.ts';

/**
 * A comparison with the reader's corrections laid over it, in order; the later word counts. The comparison itself stays as it is, so
 * undoing a correction is applying the others. `unlink` parts every pair of the named sentences, `link` joins them; links that end up
 * sharing a sentence become one. A link the reader made has score 1, strength 'loose' and no reasons, and carries `byReader`.
 */
export function applyCorrections(comparison: Comparison, corrections: readonly Correction[]): Comparison {
  if (corrections.length === 0) return comparison;
  const pairs = new Map(comparison.links.flatMap((link) => link.pairs).map((pair) => [key(pair), pair]));
  const added = new Set<string>();
  for (const { kind, a, b } of corrections) {
    for (const pair of a.flatMap((left) => b.map((right) => ({ a: left, b: right, score: 1 })))) {
      if (kind === 'unlink') {
        pairs.delete(key(pair));
        added.delete(key(pair));
      } else if (!pairs.has(key(pair))) {
        pairs.set(key(pair), pair);
        added.add(key(pair));
      }
    }
  }
  const ordered = [...pairs.values()].sort((x, y) => x.a - y.a || x.b - y.b);
  const links = groupPairs(ordered).map((group) => correctLink(group, comparison.links, added));
  const linkedA = new Set(links.flatMap((link) => link.a));
  const linkedB = new Set(links.flatMap((link) => link.b));
  const sentences = (side: 'a' | 'b', only: number[]) =>
    [...new Set([...only, ...comparison.links.flatMap((link) => link[side])])].sort((x, y) => x - y);
  return {
    ...comparison,
    links,
    onlyA: sentences('a', comparison.onlyA).filter((index) => !linkedA.has(index)),
    onlyB: sentences('b', comparison.onlyB).filter((index) => !linkedB.has(index)),
  };
}

/** The automatic link where a group is one still, else a link made anew from what is left of those it came from. */
function correctLink(group: Group, links: readonly Link[], added: ReadonlySet<string>): Link {
  const sources = links.filter((link) =>
    link.pairs.some((pair) => group.pairs.some((other) => key(other) === key(pair))),
  );
  const [only] = sources;
  if (
    only &&
    sources.length === 1 &&
    only.pairs.length === group.pairs.length &&
    group.pairs.every((pair) => !added.has(key(pair)))
  ) {
    return only;
  }
  const byReader = group.pairs.some((pair) => added.has(key(pair)));
  const best = [...sources].sort((x, y) => y.score - x.score)[0];
  return {
    a: group.a,
    b: group.b,
    pairs: group.pairs,
    score: Math.max(...group.pairs.map((pair) => pair.score)),
    strength: best?.strength ?? 'loose',
    quoted: best?.quoted ?? 'neither',
    reasons: sources.flatMap((link) => link.reasons),
    ...(best?.chance === undefined || byReader ? {} : { chance: best.chance }),
    ...(byReader ? { byReader: true as const } : {}),
  };
}

function key(pair: { a: number; b: number }): string {
  return `${pair.a} ${pair.b}`;
}
