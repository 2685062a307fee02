import type { Article, Range } from '@vis-a-vis/parsing';

/** The half-open span of the tokens that begin within `range`; a possessive `'s` that a range leaves out comes along. */
export function tokensWithin({ tokens }: Pick<Article, 'tokens'>, range: Range): [first: number, end: number] {
  const first = firstFrom(tokens, range.from);
  let end = first;
  while (end < tokens.length && (tokens[end]?.from ?? Infinity) < range.to) end += 1;
  return [first, end];
}

/** The index of the sentence that holds the offset `at`; −1 where it stands in none. */
export function sentenceAt({ sentences }: Pick<Article, 'sentences'>, at: number): number {
  const next = firstFrom(sentences, at + 1);
  return next > 0 && (sentences[next - 1]?.to ?? 0) > at ? next - 1 : -1;
}

/** The indices of the sentences that `ranges` overlap. */
export function sentencesOverlapping({ sentences }: Pick<Article, 'sentences'>, ranges: readonly Range[]): Set<number> {
  const found = new Set<number>();
  for (const { from, to } of ranges) {
    const next = firstFrom(sentences, from);
    for (let at = Math.max(0, next - 1); at < sentences.length; at++) {
      const sentence = sentences[at];
      if (!sentence || sentence.from >= to) break;
      if (sentence.to > from) found.add(at);
    }
  }
  return found;
}

/** The first of ordered ranges that begins at `at` or later. */
function firstFrom(ranges: readonly Range[], at: number): number {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.from ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
