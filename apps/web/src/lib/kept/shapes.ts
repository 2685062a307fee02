/** What is known of a value read from a file or from storage, where anything may stand. */
export type JsonRecord = { [key: string]: unknown };
/** Whether a value has the right shape. */
export type Test = (value: unknown) => boolean;

/** Whether a value is an object with named fields. */
export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** Whether a value is a text; an empty one is. */
export const isText: Test = (value) => typeof value === 'string';

/** Tests a list for values that all pass `test`. */
export const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every((one) => test(one));

/** Tests a record for values by name that each pass the test of that name. */
export const recordOf =
  (tests: { [name: string]: Test }): Test =>
  (value) =>
    isRecord(value) && Object.entries(tests).every(([name, test]) => test(value[name]));

/** Whether a value is a list of whole numbers; an empty one is. */
export const areNumbers = listOf(Number.isInteger) as (value: unknown) => value is number[];
