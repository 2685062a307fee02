import type { TopicRow } from '@vis-a-vis/measures';
import type { ListedTopic } from '../articles/topic-list.svelte.ts';

/** From where on a list of topics fits a story. */
const defaults = {
  /** So much of its topics stand there. */
  occurring: 0.5,
  /** … with so many mentions together, per 1,000 words. */
  perThousand: 10,
};

/** Whether a set of topics, counted as `rows`, fits the articles `ids`. */
export function setFits(rows: readonly TopicRow[], ids: readonly string[]): boolean {
  const counts = rows.map((row) => countIn(row, ids));
  const words = ids.reduce((sum, id) => sum + (rows[0]?.inArticles.get(id)?.words ?? 0), 0);
  const mentions = counts.reduce((sum, count) => sum + count, 0);
  const occurring = counts.filter((count) => count > 0).length;
  return (
    occurring > 0 && occurring >= rows.length * defaults.occurring && mentions * 1000 >= defaults.perThousand * words
  );
}

/**
 * Whether a topic of the reader's list is one of the story of `ids`: what was made for it always is, what was made for another never;
 * what was made for none where its words stand here; one of a set only where the set `fits`, too.
 */
export function isShownIn(row: TopicRow, ids: readonly string[], fits?: boolean): boolean {
  const { story, removed }: ListedTopic = row.topic;
  if (removed) return false;
  if (story !== undefined) return ids.includes(story);
  return fits !== false && countIn(row, ids) > 0;
}

const countIn = ({ inArticles }: TopicRow, ids: readonly string[]): number =>
  ids.reduce((sum, id) => sum + (inArticles.get(id)?.count ?? 0), 0);
