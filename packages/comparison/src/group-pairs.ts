import type { LinkedPair } from './comparison.ts';
import { inOrderOfA } from './candidates/sentence-pair.ts';

/** Pairs that hang together: sentence indices of both sides, ascending, and the pairs that join them. */
export type Group = { a: number[]; b: number[]; pairs: LinkedPair[] };

/** Joins pairs that share a sentence, so that no sentence is in two groups. Groups follow A's order. Near linear (union-find). */
export function groupPairs(pairs: readonly LinkedPair[]): Group[] {
  const above = pairs.map((_, k) => k);
  const rootOf = (k: number) => {
    let root = k;
    while (above[root] !== root) root = above[root] ?? root;
    for (let next = k; next !== root;) {
      const up = above[next] ?? root;
      above[next] = root;
      next = up;
    }
    return root;
  };
  const firstOfA = new Map<number, number>();
  const firstOfB = new Map<number, number>();
  const join = (first: Map<number, number>, index: number, k: number) => {
    const other = first.get(index);
    if (other === undefined) first.set(index, k);
    else above[rootOf(k)] = rootOf(other);
  };
  pairs.forEach((pair, k) => {
    join(firstOfA, pair.a, k);
    join(firstOfB, pair.b, k);
  });
  const members = new Map<number, LinkedPair[]>();
  pairs.forEach((pair, k) => {
    const list = members.get(rootOf(k));
    if (list) list.push(pair);
    else members.set(rootOf(k), [pair]);
  });
  const groups = [...members.values()].map((list) => ({
    a: distinct(list.map((pair) => pair.a)),
    b: distinct(list.map((pair) => pair.b)),
    pairs: list.sort(inOrderOfA),
  }));
  return groups.sort((x, y) => (x.a[0] ?? 0) - (y.a[0] ?? 0));
}

function distinct(indices: readonly number[]): number[] {
  return [...new Set(indices)].sort((x, y) => x - y);
}
