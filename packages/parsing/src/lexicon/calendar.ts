import { wordSet } from './word-set.ts';

/** The months in order, January first. */
export const monthNames: readonly string[] = [
  ...wordSet('january february march april may june july august september october november december'),
];
/** The days of the week in order, Sunday first. */
export const weekdayNames: readonly string[] = [...wordSet('sunday monday tuesday wednesday thursday friday saturday')];
/** Months as they are shortened, without their stop. */
export const shortMonths = wordSet('jan feb mar apr jun jul aug sep sept oct nov dec');
/** Days as they are shortened. `Sat` is left out: at the head of a sentence it is a verb. */
export const shortWeekdays = wordSet('mon tue tues wed thu thur thurs fri sun');

/** Weekdays in full and months in full and shortened; names only where they have a capital. */
export const calendar: ReadonlySet<string> = new Set([...weekdayNames, ...monthNames, ...shortMonths]);

/** The three letters that tell each of these names, whole or shortened, from the others. */
export const threeLetters = (names: readonly string[]): string[] => names.map((name) => name.slice(0, 3));
