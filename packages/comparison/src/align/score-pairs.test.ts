import { expect, test } from 'vitest';
import { madeUpModel } from '../fixtures/made-up-model.ts';
import { signalNames, type SignalName } from '../signals/measure-pairs.ts';
import { scorerOf } from './score-pairs.ts';

const rowOf = (values: Partial<Record<SignalName, number>>) => signalNames.map((name) => values[name] ?? 0);

test('the log odds are the bias and each signal times its weight, whichever place it has', () => {
  const score = scorerOf(madeUpModel(-1, { stemCosine: 2, bothLead: 3, distinct: 0.5 }));
  const odds = -1 + 2 * 0.5 + 3 * 0.25 + 0.5 * 2;
  expect(score(rowOf({ stemCosine: 0.5, bothLead: 0.25, distinct: 2 }))).toBeCloseTo(1 / (1 + Math.exp(-odds)), 12);
  expect(score(rowOf({ gramCosine: 1 }))).toBeCloseTo(1 / (1 + Math.E), 12);
});

test('a signal that was not measured speaks neither way', () => {
  expect(scorerOf(madeUpModel(0, { stemCosine: 5, distinct: 5 }))([])).toBe(0.5);
});
