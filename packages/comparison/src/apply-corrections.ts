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
  for (const correction of corrections) correctPairs(pairs, correction);
  const ordered = [...pairs.values()].sort(inOrderOfA);
  const places = new Map(comparison.links.flatMap((link, i) => link.pairs.map((pair) => [keyOf(pair), i])));
  const links = groupPairs(ordered).map((group) => correctLink(group, comparison.links, places));
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

type Pairs = Map<string, ScoredPair>;

/** Joins or parts the sentences that a correction names. A long link is parted by its pairs: its sentences make far more of them. */
function correctPairs(pairs: Pairs, { kind, a, b }: Correction): void {
  if (kind === 'unlink') {
    const [left, right] = [new Set(a), new Set(b)];
    for (const [key, pair] of pairs) if (left.has(pair.a) && right.has(pair.b)) pairs.delete(key);
    return;
  }
  for (const left of a) {
    for (const right of b) {
      const pair = { a: left, b: right, score: 1, byReader: true as const };
      if (!pairs.has(keyOf(pair))) pairs.set(keyOf(pair), pair);
    }
  }
}

/**
 * The automatic link where a group is one still, else a link made anew from what is left of those it came from; `places` says for each
 * pair in which of the automatic `links` it is.
 */
function correctLink(group: Group, links: readonly Link[], places: ReadonlyMap<string, number>): Link {
  const found = group.pairs.filter((pair) => !pair.byReader);
  const indices = new Set(found.flatMap((pair) => places.get(keyOf(pair)) ?? []));
  const sources = [...indices].sort((x, y) => x - y).flatMap((i) => links[i] ?? []);
  const [only] = sources;
  const byReader = found.length < group.pairs.length;
  if (only && sources.length === 1 && only.pairs.length === found.length && !byReader) return only;
  const best = [...sources].sort((x, y) => y.score - x.score)[0];
  return {
    a: group.a,
    b: group.b,
    pairs: group.pairs,
    score: Math.max(...(found.length > 0 ? found : group.pairs).map((pair) => pair.score)),
    strength: best?.strength ?? 'loose',
    quoted: best?.quoted ?? 'neither',
    reasons: sources.flatMap((link) => link.reasons),
    ...(best?.chance === undefined ? {} : { chance: best.chance }),
    ...(byReader ? { byReader: true as const } : {}),
  };
}
