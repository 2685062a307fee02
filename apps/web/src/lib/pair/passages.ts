import type { Link } from '@vis-a-vis/comparison';
import type { Article } from '@vis-a-vis/parsing';
import { markRuns, type Layer, type Run } from '../text/mark-runs.ts';
import type { Side } from './side.ts';

/** Both passages of a link, with the wording they share marked. */
export function layoutPassages(a: Article, b: Article, link: Link): { [S in Side]: Run[] } {
  const sharedOn = (side: Side): Layer[] => [
    { name: 'shared', ranges: link.reasons.flatMap((reason) => reason[side]) },
  ];
  return { a: cutPassage(a, link.a, sharedOn('a')), b: cutPassage(b, link.b, sharedOn('b')) };
}

/**
 * Sentences of an article as runs, in order. What stands between two of them is the white space of the text; where the text
 * holds anything else there, a sentence or a heading, " […] " says that it is left out.
 */
export function cutPassage({ text, sentences }: Article, indices: readonly number[], layers: readonly Layer[]): Run[] {
  return indices.flatMap((index, i) => {
    const sentence = sentences[index];
    if (!sentence) return [];
    const runs = markRuns(text, sentence, layers);
    const from = sentences[indices[i - 1] ?? -1]?.to ?? sentence.from;
    if (from === sentence.from) return runs;
    const isWhole = text.slice(from, sentence.from).trim() === '';
    return [{ from, text: isWhole ? ' ' : ' […] ', marks: [] }, ...runs];
  });
}
