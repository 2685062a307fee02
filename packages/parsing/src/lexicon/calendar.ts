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

/**
 * German, French and Spanish months, January first: without accents, whole and as they are shortened; Italian, Dutch and Portuguese
 * ones, whole. Own lists.
 */
const foreignMonths = [
  'januar janner jan janvier janv enero ene gennaio januari janeiro',
  'februar feber feb fevrier fevr febrero febbraio februari fevereiro',
  'marz maerz mrz mar mars marzo maart marco',
  'april apr avril avr abril abr aprile',
  'mai mayo maggio mei maio',
  'juni jun juin junio giugno junho',
  'juli jul juillet juil julio luglio julho',
  'august aug aout agosto ago augustus',
  'september sept sep septembre septiembre setiembre settembre setembro',
  'oktober okt octobre oct octubre ottobre outubro',
  'november nov novembre noviembre novembro',
  'dezember dez decembre diciembre dic dicembre december dezembro',
].map(wordSet);

/** Which month, from 1, a word names in any of these languages or English, its case and accents aside; 0 for none. */
export function monthNumber(word: string): number {
  const folded = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const english = monthNames.findIndex(
    (name) => name === folded || (shortMonths.has(folded) && name.startsWith(folded)),
  );
  return (english < 0 ? foreignMonths.findIndex((names) => names.has(folded)) : english) + 1;
}
