import { format } from 'd3';
import type { TopicFrequency, TopicRow } from '@vis-a-vis/measures';
import type { Table } from '../table.ts';

const oneDecimal = format('.1f');

/** The dumbbell's numbers as a table: every topic with counts, rates and intervals of both articles. */
export function dumbbellTable(topics: readonly TopicRow[], [first, second]: readonly [number, number]): Table {
  const rows = topics.flatMap(({ topic, inArticles }) => {
    const [a, b] = [inArticles[first], inArticles[second]];
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
  return [count, oneDecimal(rate.perThousand), `${oneDecimal(rate.low)} to ${oneDecimal(rate.high)}`];
}
