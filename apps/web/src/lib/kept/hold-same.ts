import type { Stored } from './stored.ts';
import { alike } from '../record/cells.ts';

/** Whether two of all that is kept hold the same. Texts are not compared: an article stays as it came. */
export function holdSame(one: Stored, other: Stored): boolean {
  return alike(whatChanges(one), whatChanges(other));
}

/** When the last backup was made is nothing that is shown of the articles. */
function whatChanges({ articles, corrections, settings }: Stored): unknown {
  const { backupAt: _, restoredAt: __, hidden, ...lists } = settings;
  return {
    articles: articles.map(({ source: _source, ...said }) => said),
    corrections,
    settings: { ...lists, hidden: hidden === true },
  };
}
