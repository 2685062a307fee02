import { expect, it } from 'vitest';
import { exampleTopics } from '../charts/dumbbell/example.ts';
import { layoutDumbbell } from '../charts/dumbbell/layout.ts';
import { topicsSvg } from './topics-svg.ts';

it('names both marks by their letters, above each other where both mention a topic equally often', () => {
  const chart = layoutDumbbell(exampleTopics([500, 500], [['Harbour', 7, 7]]), ['x0', 'x1'], {
    width: 300,
    unit: 'count',
  });
  const svg = topicsSvg(chart, 300);
  const circle = Number(/<circle cx="[\d.]+" cy="([\d.]+)"/.exec(svg)?.[1]);
  const square = Number(/<rect x="[\d.]+" y="([\d.]+)"/.exec(svg)?.[1]);
  // The circle ends, by its radius of 7, above the square.
  expect(square).toBeGreaterThanOrEqual(circle + 7);
  expect([...svg.matchAll(/>([AB])<\/text>/g)].map(([, letter]) => letter)).toEqual(['A', 'B']);
  expect(svg).toContain('>Could be chance</text>');
});
