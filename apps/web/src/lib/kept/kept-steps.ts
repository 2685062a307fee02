import { isRecord, isText, listOf, recordOf, type Test } from './shapes.ts';
import type { Step } from '../record/step.ts';

/** A step as it is kept: with its size in letters, so that the store can be held small without being read. */
export type SizedStep = Step & { size: number };

/** So many steps are kept, of all tabs together. */
export const mostSteps = 200;
/** So many letters all kept steps may hold together: steps that took articles away hold their texts. */
export const mostBytes = 16 * 1024 * 1024;

/** How many letters a step takes. */
export function sizeOf(step: Step): number {
  return JSON.stringify(step).length;
}

/** So long a step is kept, in milliseconds (a week): what a reader removed is not to lie here for good. */
export const longest = 7 * 24 * 60 * 60 * 1000;

/**
 * Which of the steps with these keys and sizes are forgotten `now`: those made too long ago (a key begins with the time, see `newId`),
 * and the oldest until the rest is few and small enough.
 */
export function tooOld(steps: readonly { key: string; size: number }[], now: number): string[] {
  let size = 0;
  return steps
    .toSorted((one, other) => (one.key < other.key ? 1 : -1))
    .filter((one, i) => (size += one.size) > mostBytes || i >= mostSteps || parseInt(one.key, 36) < now - longest)
    .map(({ key }) => key);
}

const mayBe =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);
const areTexts = listOf(isText);

/** Whether a value that was kept is a step. */
export const isStep = recordOf({
  key: isText,
  tab: isText,
  says: isText,
  pair: mayBe((value) => areTexts(value) && (value as string[]).length === 2),
  cells: (value) => isRecord(value) && Object.values(value).every(isRecord),
  undone: mayBe(areTexts),
}) as (value: unknown) => value is Step;
