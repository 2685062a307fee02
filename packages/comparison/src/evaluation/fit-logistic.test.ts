import { expect, test } from 'vitest';
import { fitLogistic } from './fit-logistic.ts';

test('one column with known odds is fitted exactly', () => {
  const rows = [...Array(40).fill([0]), ...Array(40).fill([1])] as number[][];
  const labels = rows.map(([x], k) => (x === 0 ? k % 4 === 0 : k % 4 !== 0));
  const { bias, weights } = fitLogistic({ rows, labels, weights: rows.map(() => 1) }, { ridge: 1e-6, rounds: 30 });
  expect(bias).toBeCloseTo(Math.log(1 / 3), 3);
  expect(weights[0]).toBeCloseTo(2 * Math.log(3), 3);
});

test('a column that never varies gets no weight, and an example that counts twice is two examples', () => {
  const rows = [
    [0, 5],
    [1, 5],
    [0, 5],
    [1, 5],
    [1, 5],
  ];
  const labels = [false, true, true, false, true];
  const once = fitLogistic({ rows, labels, weights: [1, 1, 1, 1, 1] });
  expect(once.weights[1]).toBeCloseTo(0);
  const { weights } = fitLogistic({ rows: rows.slice(0, 4), labels: labels.slice(0, 4), weights: [1, 2, 1, 1] });
  expect(weights[0]).toBeCloseTo(once.weights[0] ?? 0, 6);
});
