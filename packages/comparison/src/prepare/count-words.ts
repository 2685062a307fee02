/** The distinct ids among some words, ascending, and how often each stands there. */
export function countWords(words: readonly number[]): { bag: number[]; counts: number[] } {
  const sorted = Int32Array.from(words).sort();
  const bag: number[] = [];
  const counts: number[] = [];
  for (const word of sorted) {
    const last = bag.length - 1;
    if (bag[last] === word) counts[last] = (counts[last] ?? 0) + 1;
    else {
      bag.push(word);
      counts.push(1);
    }
  }
  return { bag, counts };
}
