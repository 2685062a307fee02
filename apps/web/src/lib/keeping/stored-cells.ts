import { defaultLabels, type Topic } from '@vis-a-vis/measures';
import { defaultLexicon } from '@vis-a-vis/parsing';
import { correctionCells } from '../articles/corrections.svelte.ts';
import { topicCells } from '../articles/topic-list.svelte.ts';
import type { Given } from '../kept/change-kept.ts';
import type { Stored } from '../kept/stored.ts';
import { differences, type Cells, type Touched } from '../record/cells.ts';
import { wordCells } from '../reader/lexicon.svelte.ts';
import { noteCells } from '../reader/together.svelte.ts';
import { storyCells } from '../stories/stories.svelte.ts';
import { articleCells, hiddenCell } from './steps/article-cells.ts';
import { readSettings } from './lists/read-settings.ts';

/** What the page opens with: its own articles, by id, and its own topics. */
export type PageOwn = { readonly builtIn: readonly string[]; readonly topics: readonly Topic[] };

/** All that is kept or stands in a backup, in cells. */
export function storedCells({ articles, corrections, settings }: Stored, own: PageOwn): Cells {
  const {
    topics = own.topics,
    names = defaultLexicon,
    labels = defaultLabels,
    stories = [],
    notes,
  } = readSettings(settings);
  return {
    ...articleCells(articles, own.builtIn),
    ...correctionCells(corrections),
    ...hiddenCell(settings.hidden === true),
    ...topicCells(topics),
    ...wordCells({ names, labels }),
    ...storyCells(stories),
    ...noteCells(notes),
  };
}

/** What is touched where all that is `given` comes and nothing of it was there. */
export function givenCells({ articles, corrections }: Given, { builtIn }: PageOwn): Touched {
  return differences(articleCells([], builtIn), {
    ...articleCells(articles, builtIn),
    ...correctionCells(corrections),
  });
}
