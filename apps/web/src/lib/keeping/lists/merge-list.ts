import { defaultLabels, type Topic } from '@vis-a-vis/measures';
import { defaultLexicon } from '@vis-a-vis/parsing';
import { topicsInCells } from '../../articles/topic-list.svelte.ts';
import { alike, differences } from '../../record/cells.ts';
import { cellsOfList, putInList, type ListKind } from '../../record/list-cells.ts';
import { labelsInCells, namesInCells } from '../../reader/lexicon.svelte.ts';
import { storiesInCells } from '../../stories/stories.svelte.ts';

/** A list of the reader as it is kept; `undefined` stands for the page's own. */
type List = readonly unknown[] | undefined;
/** A list as it was, as a tab has it now, and as it is kept by then. */
type Versions = { before: List; after: List; stored: List };

/** The list of this name with the entries as `stored` that the tab left as they were `before`. */
export type Merge = (name: string, versions: Versions) => List;

/** How lists of the reader are merged, entry by entry; `topics` are those that the page opens with. */
export function merging(topics: readonly Topic[]): Merge {
  const merges: { [name: string]: (versions: Versions) => List } = {
    topics: (versions) => mergeEntries(topicsInCells, topics, versions),
    names: (versions) => mergeEntries(namesInCells, defaultLexicon, versions),
    labels: (versions) => mergeEntries(labelsInCells, defaultLabels, versions),
    stories: (versions) => mergeEntries(storiesInCells, [], versions),
  };
  return (name, versions) => merges[name]?.(versions) ?? undefined;
}

/** Whether a setting is a list, of which a tab changes single entries. */
export const isList = (name: string): boolean => ['topics', 'names', 'labels', 'stories'].includes(name);

function mergeEntries<T>(of: ListKind<T>, own: readonly T[], { before, after, stored }: Versions): List {
  const touched = differences(cellsOfList(of, (before ?? own) as T[]), cellsOfList(of, (after ?? own) as T[]));
  const put = Object.fromEntries(Object.entries(touched).map(([cell, one]) => [cell, one.after]));
  const merged = putInList(of, (stored ?? own) as T[], put);
  return alike(merged, own) ? undefined : merged;
}
