import { expect, test } from 'vitest';
import { sayComparison, sayFigure } from './say-figure.ts';

const spaced = (line: string): string => line.trim().replace(/ {2,}/g, '  ');

test('a line of the bench says the bound and whether it was missed', () => {
  expect(spaced(sayFigure({ name: 'reading', value: 13, unit: '×', atMost: 12 }))).toBe(
    'reading  13.0 ×  at most 12  MISSED',
  );
  expect(spaced(sayFigure({ name: 'kept', value: 99.5, unit: '%', atLeast: 99 }))).toBe('kept  99.5 %  at least 99');
});

test('a line of a comparison says both sides, the ratio and its spread, and what only one side has follows', () => {
  const pin = { name: 'pin', unit: 'ms', new: 56.1, old: 57, ratio: 0.98, least: 0.95, greatest: 1.03 } as const;
  const kept = { ...pin, name: 'kept', better: 'higher', greatest: Infinity } as const;
  expect(sayComparison({ held: [pin, kept], onlyNew: ['first paint'], onlyOld: [] }).map(spaced)).toEqual([
    'pin  new 56.1 ms  old 57.0 ms  ratio 0.98  (0.95–1.03)',
    'kept  new 56.1 ms  old 57.0 ms  ratio 0.98  (0.95–∞)  more is better: old / new',
    'only new: first paint',
  ]);
});
