import type { ScoredPair } from './align-sentences.ts';

/** Pairs that hang together: sentence indices of both sides, ascending, and the pairs that join them. */
export type Group = { a: number[]; b: number[]; pairs: ScoredPair[] };

/** Joins pairs that share a sentence, so that no sentence is in two groups. Groups follow A's order. */
export function groupPairs(pairs: readonly ScoredPair[]): Group[] {
  const groupOfA = new Map<number, Group>();
  const groupOfB = new Map<number, Group>();
  const groups = new Set<Group>();
  for (const pair of pairs) {
    const left = groupOfA.get(pair.a);
    const right = groupOfB.get(pair.b);
    const group = left ?? right ?? { a: [], b: [], pairs: [] };
    groups.add(group);
    if (left && right && left !== right) {
      groups.delete(right);
      group.a.push(...right.a);
      group.b.push(...right.b);
      group.pairs.push(...right.pairs);
    }
    if (!group.a.includes(pair.a)) group.a.push(pair.a);
    if (!group.b.includes(pair.b)) group.b.push(pair.b);
    group.pairs.push(pair);
    for (const index of group.a) groupOfA.set(index, group);
    for (const index of group.b) groupOfB.set(index, group);
  }
  const ascending = (x: number, y: number) => x - y;
  for (const group of groups) {
    group.a.sort(ascending);
    group.b.sort(ascending);
    group.pairs.sort((x, y) => x.a - y.a || x.b - y.b);
  }
  return [...groups].sort((x, y) => (x.a[0] ?? 0) - (y.a[0] ?? 0));
}
