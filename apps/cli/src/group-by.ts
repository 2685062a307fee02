/** `Map.groupBy` for Node 20, which has none (ECMA-262, 2024: 24.1.2.1). Nothing where there is one. */
const withGroups = Map as { groupBy?: unknown };
withGroups.groupBy ??= <T, K>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};
