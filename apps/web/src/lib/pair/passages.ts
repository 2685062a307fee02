import type { Link, Reason } from '@vis-a-vis/comparison';
import type { Article } from '@vis-a-vis/parsing';
import { findOverlapping } from '../text/find-overlapping.ts';
import { markRuns, type Layer, type Run } from '../text/mark-runs.ts';
import type { Side } from './side.ts';

/** Both passages of a link, with the wording they share marked. */
export function layoutPassages(a: Article, b: Article, link: Link): { [S in Side]: Run[] } {
  return {
    a: cutPassage(a, link.a, sharedLayers(link.reasons, 'a')),
    b: cutPassage(b, link.b, sharedLayers(link.reasons, 'b')),
  };
}

/** The wording that a link shares as one side has it; `strong` of it is all but single words. */
export function sharedLayers(reasons: readonly Reason[], side: Side): Layer[] {
  return [
    { name: 'shared', ranges: reasons.flatMap((reason) => reason[side]) },
    { name: 'strong', ranges: reasons.filter(isStrong).flatMap((reason) => reason[side]) },
  ];
}

/** Whether a reason is more than a word by itself: two content words on end, a name, a figure or a quotation. */
export function isStrong({ kind }: Pick<Reason, 'kind'>): boolean {
  return kind !== 'words';
}

/** So many sentences of a passage the card holds: more than any report says in other words, and as many as can be read there. */
const mostShown = 40;

/** A link as the card shows it: of a passage of very many sentences the first; `note` says so, '' where all are shown. */
export function openingOf(link: Link): { link: Link; note: string } {
  const longest = Math.max(link.a.length, link.b.length);
  if (longest <= mostShown) return { link, note: '' };
  const [a, b] = [link.a.slice(0, mostShown), link.b.slice(0, mostShown)];
  return {
    link: { ...link, a, b },
    note: `Shown and compared here are the first ${mostShown} of ${longest} sentences; all are marked in the texts.`,
  };
}

/**
 * Sentences of an article as runs, in order. What stands between two of them is the white space of the text; where the text
 * holds anything else there, a sentence or a heading, " […] " says that it is left out.
 */
export function cutPassage({ text, sentences }: Article, indices: readonly number[], layers: readonly Layer[]): Run[] {
  const near = layers.map(({ name, ranges }) => ({ name, find: findOverlapping(ranges) }));
  return indices.flatMap((index, i) => {
    const sentence = sentences[index];
    if (!sentence) return [];
    const runs = markRuns(
      text,
      sentence,
      near.map(({ name, find }) => ({ name, ranges: find(sentence) })),
    );
    const from = sentences[indices[i - 1] ?? -1]?.to ?? sentence.from;
    if (from === sentence.from) return runs;
    const isWhole = text.slice(from, sentence.from).trim() === '';
    return [{ from, text: isWhole ? ' ' : ' […] ', marks: [] }, ...runs];
  });
}

/** The sentences of one side that a link holds: those of its passage and further ones that say the same, ascending. */
export function sentencesOn(side: Side, link: Pick<Link, 'a' | 'b' | 'also'>): number[] {
  const further = link.also.flatMap((one) => (one.side === side ? [one[side]] : []));
  return [...new Set([...link[side], ...further])].sort((x, y) => x - y);
}

/** What speaks for a link, its further sentences included. */
export function reasonsOf({ reasons, also }: Pick<Link, 'reasons' | 'also'>): Reason[] {
  return [...reasons, ...also.flatMap((one) => one.reasons)];
}
