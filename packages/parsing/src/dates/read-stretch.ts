import { monthNames, threeLetters, weekdayNames } from '../lexicon/calendar.ts';
import { isDay } from './calendar-day.ts';
import type { StatedParts } from './date-parts.ts';

/** A date in a stretch of date words: offsets into the stretch and the parts it states; `end` of a range. */
export type ReadDate = { from: number; to: number; start: StatedParts; end?: StatedParts };

/** Here a name is known by its first letters. `Sat` is among them for `Saturday` only: `dateRuns` takes the short form for the verb and hands over none. */
const months = threeLetters(monthNames);
const weekdays = threeLetters(weekdayNames);
const orderOf = (names: readonly string[], word: string) => names.indexOf(word.slice(0, 3).toLowerCase());

const joins = '\\s*(?:to|until|through|[-–])\\s*';
const joined = new RegExp(`^\\.?${joins}$`);
const day = '\\d\\d?(?:st|nd|rd|th)?\\b';
const until = `(?:${joins}|\\s+and\\s+)${day}`;
const month = `((?:${months.join('|')})[a-z]*)`;
/** A point says that the day follows: `19 Sept. 11 hijackers`. */
const dayMonth = `(${day}(?:${until})?)\\s+(?:of\\s+)?${month}(?!\\.\\s+${day})`;
const monthDay = `${month}(?:\\.?\\s+(${day}(?:${until}(?!\\s+(?:of\\s+)?(?:${months.join('|')})))?))?`;
const named = `(?:${dayMonth}|${monthDay})(?:\\.?,?\\s+(?:of\\s+)?(\\d{4}))?`;
const which = '(?:(?:last|past|this|next|coming)\\s+)*';
const numeric = '(\\d{4}-\\d\\d-\\d\\d|\\d\\d?\\/\\d\\d?\\/\\d{2,4}|\\d\\d?\\.\\d\\d?\\.\\d{4})';
const piece = new RegExp(
  `\\b(?!month|decade)(?:${which}(?:((?:${weekdays.join('|')})[a-z]*)|${named})|${numeric})\\b`,
  'gi',
);

/**
 * The dates that a stretch from `dateRuns` names, in order: days of the week, months with their days and years, ISO 8601,
 * days with dots (`14.03.2024`: the day stands first), and slashed dates, whose month and day count only where a day over 12
 * tells them apart. English. Days that no calendar has and lone short forms (`Jan`, `Sun`: names more often than dates) are left out.
 */
export function readStretch(stretch: string): ReadDate[] {
  const found: ReadDate[] = [];
  for (const match of stretch.matchAll(piece)) {
    const next = readPiece(match);
    const last = found.at(-1);
    if (next && !(last && goesOn(last, next, stretch.slice(last.to, next.from)))) found.push(next);
  }
  for (const { start, end } of found) shareYear(start, end);
  return found.filter(({ from, to }) => to - from > 3 || /may/i.test(stretch.slice(from, to)));
}

/** `Friday, Sept. 14` is one date, and so is what `to` joins: `next` is then taken into `last`. */
function goesOn(last: ReadDate, next: ReadDate, between: string): boolean {
  const open = last.end ?? last.start;
  const weekdayAlone = open.weekday !== undefined && open.month === undefined;
  if (weekdayAlone && next.start.day !== undefined && /^\.?,?\s+$/.test(between)) Object.assign(open, next.start);
  else if (!last.end && joined.test(between)) last.end = next.start;
  else return false;
  if (next.end) last.end = next.end;
  last.to = next.to;
  return true;
}

function readPiece(match: RegExpExecArray): ReadDate | undefined {
  const [words, weekday, before, monthAfter, monthName = monthAfter ?? '', dayWords = before ?? '', year, digits] =
    match;
  const range = { from: match.index, to: match.index + words.length };
  if (weekday) return { ...range, start: { weekday: orderOf(weekdays, weekday) } };
  if (digits) {
    const start = readNumeric(digits);
    return start && { ...range, start };
  }
  const [day, until = 0] = numbersIn(dayWords);
  const stated = { ...(year && { year: Number(year) }), month: orderOf(months, monthName) + 1 };
  const start = existing(day === undefined ? stated : { ...stated, day });
  if (!start || day === undefined) return start && { ...range, start };
  const runsOn = /and/.test(dayWords) ? until === day + 1 : until > day;
  const end = runsOn ? existing({ ...stated, day: until }) : undefined;
  return { ...range, start, ...(end && { end }) };
}

const numbersIn = (words: string) => (words.match(/\d+/g) ?? []).map(Number);

function readNumeric(digits: string): StatedParts | undefined {
  const [first = 0, second = 0, third = 0] = numbersIn(digits);
  if (digits.includes('-')) return existing({ year: first, month: second, day: third });
  if (digits.includes('.')) return existing({ year: third, month: second, day: first });
  const year = third < 100 ? third + 2000 : third;
  const [month, day] = first > 12 ? [second, first] : [first, second];
  const parts = existing({ year, month, day });
  return parts && day <= 12 ? { year } : parts;
}

/** The parts, unless no calendar has their day; a leap year stands in for one that is not stated. */
const existing = (parts: StatedParts): StatedParts | undefined =>
  isDay(parts.year ?? 2000, parts.month, parts.day) ? parts : undefined;

/** `Dec. 28 to Jan. 3, 2014` began in 2013. */
function shareYear(start: StatedParts, end: StatedParts | undefined): void {
  if (end?.year === undefined || start.month === undefined || start.year !== undefined) return;
  start.year = end.year - (start.month > (end.month ?? Infinity) ? 1 : 0);
}
