import type { SourceFile } from '@vis-a-vis/parsing';
import type fc from 'fast-check';

/** What one case feeds a target: one file or more, as bytes or as text. */
export type Input = readonly SourceFile[];

/**
 * Something of the page that reads what strangers wrote. `run` may throw a `ReadingError` and nothing else, and what it answers
 * must be plain data. `share` is its part of all cases; `each` the milliseconds a character or byte may take, some ten times the
 * usual.
 */
export type Target = {
  name: string;
  share: number;
  each: number;
  inputs: fc.Arbitrary<Input>;
  run: (input: Input) => unknown;
};

/** The text of one of the files of a case. */
export const textAt = (input: Input, at: number): string => input[at]?.text ?? '';
