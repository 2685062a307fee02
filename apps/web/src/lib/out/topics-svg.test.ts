import { expect, it } from 'vitest';
import { exampleTopics } from '../charts/dumbbell/example.ts';
import { layoutDumbbell } from '../charts/dumbbell/layout.ts';
import { topicsSvg } from './topics-svg.ts';

it('shows the circle of A beside the square of B where both mention a topic equally often', () => {
  const chart = layoutDumbbell(exampleTopics([500, 500], [['Harbour', 7, 7]]), ['x0', 'x1'], {
    width: 300,
    unit: 'count',
  });
  const svg = topicsSvg(chart, 300);
  const circle = Number(/<circle cx="([\d.]+)"/.exec(svg)?.[1]);
  const square = Number(/<rect x="([\d.]+)"/.exec(svg)?.[1]);
  // The circle's left edge, of radius 6, is in sight.
  expect(square - (circle - 6)).toBeGreaterThan(4);
});
