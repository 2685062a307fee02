import type { ScoredPair } from './align/alignment.ts';
import { inOrderOfA, keyOf } from './candidates/sentence-pair.ts';
import type { Comparison, Correction, Link } from './comparison.ts';
import { groupPairs, type Group } from './align/group-pairs.ts';

/**
 * A comparison with the reader's corrections laid over it, in order; the later word counts. The comparison itself stays as it is, so
 * undoing a correction is applying the others. `unlink` parts every pair of the named sentences, `link` joins them; links that end up
 * sharing a sentence become one. A link the reader made has score 1, strength 'loose' and no reasons, and carries `byReader`; one
 * that was found and that the reader added to carries it, too, and keeps what was found: score, chance, strength and reasons.
 */
export function applyCorrections(comparison: Comparison, corrections: readonly Correction[]): Comparison {
  if (corrections.length === 0) return comparison;
  const pairs = new Map<string, ScoredPair>(
    comparison.links.flatMap((link) => link.pairs).map((pair) => [keyOf(pair), pair]),
  );
  for (const { kind, a, b } of corrections) {
    for (const pair of a.flatMap((left) =>
      b.map((right) => ({ a: left, b: right, score: 1, byReader: true as const })),
    )) {
      if (kind === 'unlink') pairs.delete(keyOf(pair));
      else if (!pairs.has(keyOf(pair))) pairs.set(keyOf(pair), pair);
    }
  }
  const ordered = [...pairs.values()].sort(inOrderOfA);
  const linkOf = new Map(comparison.links.flatMap((link) => link.pairs.map((pair) => [keyOf(pair), link] as const)));
  const place = new Map(comparison.links.map((link, k) => [link, k]));
  const links = groupPairs(ordered).map((group) => {
    const sources = new Set(group.pairs.flatMap((pair) => (pair.byReader ? [] : (linkOf.get(keyOf(pair)) ?? []))));
    return correctLink(
      group,
      [...sources].sort((x, y) => (place.get(x) ?? 0) - (place.get(y) ?? 0)),
    );
  });
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

/** The automatic link where a group is one still, else a link made anew from what is left of those it came from: `sources`. */
function correctLink(group: Group, sources: readonly Link[]): Link {
  const found = group.pairs.filter((pair) => !pair.byReader);
  const [only] = sources;
  const byReader = found.length < group.pairs.length;
  if (only && sources.length === 1 && only.pairs.length === found.length && !byReader) return only;
  const best = [...sources].sort((x, y) => y.score - x.score)[0];
  return {
    a: group.a,
    b: group.b,
    pairs: group.pairs,
    score: (found.length > 0 ? found : group.pairs).reduce((most, { score }) => Math.max(most, score), 0),
    strength: best?.strength ?? 'loose',
    quoted: best?.quoted ?? 'neither',
    reasons: sources.flatMap((link) => link.reasons),
    ...(best?.chance === undefined ? {} : { chance: best.chance }),
    ...(byReader ? { byReader: true as const } : {}),
  };
}
