import { inOrderOfA, keyOf } from './candidates/sentence-pair.ts';
import type { AlsoHere, Comparison, Correction, Likeness, Link, LinkedPair } from './comparison.ts';
import { groupPairs } from './group-pairs.ts';
import { pairsOf } from './pairs-of.ts';

/**
 * A comparison with the reader's corrections laid over it, in order; the later word counts. The comparison itself stays as it is, so
 * undoing a correction is applying the others. `unlink` parts every pair of the named sentences, `link` joins them. A link of whose
 * passages nothing is left passes its further sentences on: to a link that has one of them, else they are links of their own. What
 * the reader joins hangs as a further sentence on the link that has one of the two (it carries `byReader` then and keeps what was
 * found), else it is a link of its own, with score 1, strength 'loose' and no reasons; of these, ones that share a sentence are one.
 */
export function applyCorrections(comparison: Comparison, corrections: readonly Correction[]): Comparison {
  if (corrections.length === 0) return comparison;
  const found = comparison.links.flatMap(pairsOf);
  const pairs = new Map(found.map((pair) => [keyOf(pair), pair]));
  for (const correction of corrections) correctPairs(pairs, correction);
  const isLeft = (pair: LinkedPair) => pairs.get(keyOf(pair)) === pair;
  const [links, passedOn] = partLinks(comparison.links, isLeft);
  for (const one of passedOn.sort((x, y) => y.score - x.score || inOrderOfA(x, y))) {
    if (!hang(one, links)) links.push(promote(one));
  }
  const made = [...pairs.values()].filter(({ byReader }) => byReader);
  const free = made.filter((pair) => !hang({ ...pair, ...unexplained, side: 'a' }, links));
  links.push(
    ...groupPairs(free).map((group) => ({ ...group, ...unexplained, also: [], score: 1, byReader: true as const })),
  );
  links.sort((x, y) => (x.a[0] ?? 0) - (y.a[0] ?? 0) || (x.b[0] ?? 0) - (y.b[0] ?? 0));
  const linked = links.flatMap(pairsOf);
  const only = (side: 'a' | 'b', before: readonly number[]) => {
    const gone = new Set(linked.map((pair) => pair[side]));
    const all = new Set([...before, ...found.map((pair) => pair[side])]);
    return [...all].filter((index) => !gone.has(index)).sort((x, y) => x - y);
  };
  return { ...comparison, links, onlyA: only('a', comparison.onlyA), onlyB: only('b', comparison.onlyB) };
}

/** What is known of sentences that the reader joined. */
const unexplained: Likeness = { strength: 'loose', quoted: 'neither', reasons: [] };

/** Joins or parts the sentences that a correction names. Many are parted by the pairs there are: sentences make far more of them. */
function correctPairs(pairs: Map<number, LinkedPair>, { kind, a, b }: Correction): void {
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

/** What the reader left of the links, one that was not touched as it is; and the further sentences whose link is gone. */
function partLinks(
  links: readonly Link[],
  isLeft: (pair: LinkedPair) => boolean,
): [left: Link[], passedOn: AlsoHere[]] {
  const passedOn: AlsoHere[] = [];
  const left = links.flatMap((link) => {
    const pairs = link.pairs.filter(isLeft);
    const also = link.also.filter(isLeft);
    if (pairs.length === link.pairs.length && also.length === link.also.length) return [link];
    const [a, b] = [distinct(pairs.map((pair) => pair.a)), distinct(pairs.map((pair) => pair.b))];
    const holds = (one: AlsoHere) => (one.side === 'a' ? b.includes(one.b) : a.includes(one.a));
    passedOn.push(...also.filter((one) => !holds(one)));
    const score = pairs.length === link.pairs.length ? link.score : Math.max(0, ...pairs.map((pair) => pair.score));
    return pairs.length === 0 ? [] : [{ ...link, a, b, pairs, also: also.filter(holds), score }];
  });
  return [left, passedOn];
}

/** Hangs two sentences on the link that has one of them, the surest of several; false where none has. */
function hang(pair: AlsoHere, links: Link[]): boolean {
  const holders = links.flatMap((link, place) =>
    (link.chance !== undefined || !link.byReader) && (link.a.includes(pair.a) || link.b.includes(pair.b))
      ? [place]
      : [],
  );
  const [place] = holders.sort((x, y) => (links[y]?.score ?? 0) - (links[x]?.score ?? 0));
  const link = links[place ?? -1];
  if (place === undefined || !link) return false;
  const one: AlsoHere = { ...pair, side: link.a.includes(pair.a) ? 'b' : 'a' };
  const added = pair.byReader ? { byReader: true as const } : {};
  links[place] = { ...link, also: [...link.also, one].sort(inOrderOfA), ...added };
  return true;
}

/** A further sentence and the one it says the same as, as a link of their own. */
function promote({ side: _, ...one }: AlsoHere): Link {
  const { a, b, score, strength, quoted, reasons, chance, bounded } = one;
  return {
    a: [a],
    b: [b],
    pairs: [{ a, b, score }],
    also: [],
    score,
    strength,
    quoted,
    reasons,
    ...(chance === undefined ? {} : { chance }),
    ...(bounded ? { bounded } : {}),
  };
}

function distinct(indices: readonly number[]): number[] {
  return [...new Set(indices)].sort((x, y) => x - y);
}
