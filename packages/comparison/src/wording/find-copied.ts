import {
  findAgencies,
  findReprints,
  reprintDefaults,
  type Article,
  type Range,
  type Reprint,
} from '@vis-a-vis/parsing';
import type { Copied } from '../comparison.ts';

/** What makes two articles one copy rather than two reports that quote the same words. Chosen by hand. */
export const copiedDefaults = {
  /** So many sentences stand word for word in the other article, on each side. */
  fewestSentences: 3,
  /** So many of them not in quotation marks: what somebody said, both may have heard. */
  fewestOwn: 2,
};

/** What two articles have word for word, and the agencies that both name; absent where that is too little to be a copy and nothing to tell. */
export function findCopied(a: Article, b: Article): Copied | undefined {
  const runs = findReprints(a, b, { ...reprintDefaults, fewestWords: reprintDefaults.shingle });
  const [inA, inB] = [sentencesWithin(a, runs, 'a'), sentencesWithin(b, runs, 'b')];
  const isCopy =
    (runs[0]?.words ?? 0) >= reprintDefaults.fewestWords &&
    Math.min(inA.length, inB.length) >= copiedDefaults.fewestSentences &&
    Math.min(ownOf(a, inA), ownOf(b, inB)) >= copiedDefaults.fewestOwn;
  const named = new Set(findAgencies(b).map(({ name }) => name));
  const agencies = findAgencies(a).flatMap(({ name }) => (named.has(name) ? [name] : []));
  if (!isCopy && agencies.length === 0) return undefined;
  return { a: isCopy ? inA : [], b: isCopy ? inB : [], agencies };
}

/** The sentences all of whose words lie in one run. */
function sentencesWithin({ sentences, tokens }: Article, runs: readonly Reprint[], side: 'a' | 'b'): number[] {
  const ranges = runs.map((run) => run[side]).sort((one, other) => one.from - other.from);
  const found: number[] = [];
  let next = 0;
  // How far the runs reach that begin no later than the sentence: the longest of them holds it if any does.
  let reach = 0;
  for (const [index, { firstToken, endToken }] of sentences.entries()) {
    const [first, last] = [tokens[firstToken], tokens[endToken - 1]];
    if (!first || !last || endToken <= firstToken) continue;
    for (let run = ranges[next]; run && run.from <= first.from; run = ranges[++next]) reach = Math.max(reach, run.to);
    if (last.to <= reach) found.push(index);
  }
  return found;
}

/** How many of some sentences are not wholly a quotation, or a part of one. */
function ownOf({ sentences, quotes }: Article, indices: readonly number[]): number {
  const holds = (outer: Range, inner: Range): boolean => outer.from <= inner.from + 1 && outer.to >= inner.to - 1;
  return indices.filter((index) => {
    const sentence = sentences[index];
    return sentence && !quotes.some((quote) => holds(quote, sentence));
  }).length;
}
