import { monthNames, shortMonths, shortWeekdays, weekdayNames } from '../lexicon/calendar.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isCapital, termOf, wordOf, type View } from '../tokens/view.ts';

const months = new Set([...monthNames, ...shortMonths]);
const units = wordSet(
  'night morning afternoon evening day days week weeks weekend month months year years decade decades',
);
const relations = wordSet('last next this past previous coming ago earlier later');
const anchors = wordSet('today yesterday tomorrow tonight');
const day = /^(?:[0-2]?\d|3[01])(?:st|nd|rd|th)?$/;
const year = /^(?:1[89]|20)\d\d$/;
const numeric = /^(?:\d{4}[-/]\d\d?[-/]\d\d?|\d\d?\.\d\d?\.(?:1[89]|20)\d\d|\d\d?-\d\d?-(?:1[89]|20)\d\d)$/;
const dayRange = /^\d{1,2}-\d{1,2}$/;
const yearRange = /^(?:1[89]|20)\d\d-(?:\d\d|(?:1[89]|20)\d\d)$/;
const partOfYear = /^(?:mid|early|late)-(?:1[89]|20)\d\d$/;
const partOf = wordSet('mid early late');
/** Letters of the shortest word of a date with a hyphen: `5-may`. */
const shortestCompound = 5;

/** What a word of a date is; nothing for a word of none. */
export type DateWord = 'month' | 'weekday' | 'numeric' | 'year' | 'years' | 'day' | 'unit' | 'relation' | 'anchor';

/** Words of dates by what they are: nearly all words of a text are none, and told so by one look. */
const kinds: ReadonlyMap<string, DateWord> = new Map([
  ...[...weekdayNames, ...shortWeekdays].map((word) => [word, 'weekday'] as const),
  ...[...months].map((word) => [word, 'month'] as const),
  ...[...relations].map((word) => [word, 'relation'] as const),
  ...[...units].map((word) => [word, 'unit'] as const),
  ...[...anchors].map((word) => [word, 'anchor'] as const),
]);

/** What the word at a token can be in a date; names of months and days only with a capital. */
export function dateWord(view: View, at: number): DateWord | undefined {
  const term = termOf(view, at);
  if (term === '') return undefined;
  const code = term.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return numberWord(term, view, at);
  const kind = kinds.get(term);
  if (kind !== undefined) return (kind === 'month' || kind === 'weekday') && !isCapital(view, at) ? undefined : kind;
  if (term.length < shortestCompound || !term.includes('-')) return undefined;
  return partOfYear.test(term) ? 'years' : isCompound(term, view, at) ? 'month' : undefined;
}

function numberWord(term: string, view: View, at: number): DateWord | undefined {
  if (day.test(term) || dayRange.test(term)) return 'day';
  if (year.test(term)) return 'year';
  if (numeric.test(term)) return 'numeric';
  if (yearRange.test(term)) return 'years';
  return isCompound(term, view, at) ? 'month' : undefined;
}

/** `27-March`, `mid-June`, `13-Jan-2018`: parts of dates and nothing else, the month with its capital. */
function isCompound(term: string, view: View, at: number): boolean {
  const parts = term.split('-');
  return (
    parts.length > 1 &&
    parts.some((part) => months.has(part)) &&
    parts.every((part) => months.has(part) || day.test(part) || year.test(part) || partOf.has(part)) &&
    /(?:^|-)\p{Lu}/u.test(wordOf(view, at))
  );
}
