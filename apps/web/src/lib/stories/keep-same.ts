/** Has a list that holds what it held before be the very list it was, so that nothing is worked out anew from it. */
export function keepSame<T>(list: () => readonly T[]): () => readonly T[] {
  let last: readonly T[] = [];
  return () => {
    const next = list();
    if (next.length !== last.length || next.some((one, i) => one !== last[i])) last = next;
    return last;
  };
}
