import type { Topic, TopicRow } from '@vis-a-vis/measures';

/** The topics whose words were not counted yet; a name may change without counting anew. */
export function uncounted(topics: readonly Topic[], counted: readonly TopicRow[]): Topic[] {
  const known = new Set(counted.map(({ topic }) => wordsOf(topic)));
  return topics.filter((topic) => !known.has(wordsOf(topic)));
}

/** A row for each of `topics`, in their order, from rows counted with the same words. */
export function arrangeRows(topics: readonly Topic[], counted: readonly TopicRow[]): TopicRow[] {
  const known = new Map(counted.map((row) => [wordsOf(row.topic), row]));
  return topics.flatMap((topic) => {
    const row = known.get(wordsOf(topic));
    return row ? [{ ...row, topic }] : [];
  });
}

function wordsOf({ patterns }: Topic): string {
  return patterns.join('\n');
}
