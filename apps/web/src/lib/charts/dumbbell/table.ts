import type { TopicFrequency, TopicRow } from '@vis-a-vis/measures';
import type { Table } from '../../files/table.ts';

/** Always with its decimal place, so that a column's points stand below each other. */
const fixed = (value: number): string => value.toFixed(1);

/** The dumbbell's numbers as a table: every topic with counts, rates and intervals of both articles, named by their ids. */
export function dumbbellTable(topics: readonly TopicRow[], [first, second]: readonly [a: string, b: string]): Table {
  const rows = topics.flatMap(({ topic, inArticles }) => {
    const [a, b] = [inArticles.get(first), inArticles.get(second)];
    return a && b ? [[topic.name, ...cells(a), ...cells(b)]] : [];
  });
  const head = [
    'Topic',
    ...['A', 'B'].flatMap((side) => [`${side}: mentions`, `${side}: per 1,000 words`, `${side}: 95 % interval`]),
  ];
  return { head, rows };
}

function cells({ count, rate }: TopicFrequency): (string | number)[] {
  if (rate.kind === 'too few words') return [count, 'too few words', '–'];
  return [count, fixed(rate.perThousand), `${fixed(rate.low)} to ${fixed(rate.high)}`];
}
