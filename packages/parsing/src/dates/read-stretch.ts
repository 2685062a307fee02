import { monthNames, threeLetters, weekdayNames } from '../lexicon/calendar.ts';
import { fullYear, isDay } from './calendar-day.ts';
import type { StatedParts } from './date-parts.ts';

/** A date in a stretch of date words: offsets into the stretch and the parts it states; `end` of a range. */
export type ReadDate = { from: number; to: number; start: StatedParts; end?: StatedParts };

/** Here a name is known by its first letters. `Sat` is among them for `Saturday` only: `dateRuns` takes the short form for the verb and hands over none. */
const months = threeLetters(monthNames);
const weekdays = threeLetters(weekdayNames);
const orderOf = (names: readonly string[], word: string) => names.indexOf(word.slice(0, 3).toLowerCase());

/** A dash joins with or without spaces; a long one only without: with them it is a pause. */
const joins = '(?:\\s*(?:to|until|till|through|[-\\u2010-\\u2013\\u2212])\\s*|[\\u2014\\u2015])';
const joined = new RegExp(`^\\.?${joins}$`);
const day = '\\d\\d?(?:st|nd|rd|th)?\\b';
const until = `(?:${joins}|(?:,\\s+${day}){0,6},?\\s+and\\s+)${day}`;
const names = `(?:${months.join('|')})[a-z]*`;
/** A point says that the day follows: `19 Sept. 11 hijackers`. */
const dayMonth = `(?<before>${day}(?:${until})?)\\s+(?:of\\s+)?(?<monthAfter>${names})(?!\\.\\s+${day})`;
const monthDay = `(?<monthName>${names})(?:\\.?\\s+(?<after>${day}(?:${until}(?!\\s+(?:of\\s+)?(?:${months.join('|')})))?))?`;
const named = `(?:${dayMonth}|${monthDay})(?:\\.?,?\\s+(?:of\\s+)?(?<year>(?:1\\d|20)\\d\\d\\b|['\\u2018\\u2019]\\d\\d\\b))?`;
const yearFirst = `(?<yearBefore>(?:1\\d|20)\\d\\d),?\\s+(?<monthThen>${names})\\.?\\s+(?<dayLast>${day})`;
const hyphened = `(?<dayFirst>\\d\\d?)[-/](?<monthWithin>${names})[-/](?<yearLast>\\d{4}|\\d\\d)`;
const which = '(?:(?:last|past|this|next|coming)\\s+)*(?:(?:mid|early|late)[-\\s])?';
const numeric =
  '(?<digits>\\d{4}[-/]\\d\\d?[-/]\\d\\d?|\\d\\d?\\/\\d\\d?\\/\\d{2,4}|\\d\\d?\\.\\d\\d?\\.\\d{4}|\\d\\d?-\\d\\d?-\\d{4})';
const piece = new RegExp(
  `\\b(?!month|decade)(?:${yearFirst}|${hyphened}|${which}(?:(?<weekday>(?:${weekdays.join('|')})[a-z]*)|${named})|${numeric})\\b`,
  'gi',
);

/**
 * The dates that a stretch from `dateRuns` names, in order: days of the week, months with their days and years, ISO 8601, days with
 * dots (`14.03.2024`: the day stands first), and dates with slashes or hyphens, whose month and day count only where a day over 12
 * tells them apart. English. Days that no calendar has and lone short forms (`Jan`, `Sun`: names more often than dates) are left out.
 */
export function readStretch(stretch: string): ReadDate[] {
  const found: ReadDate[] = [];
  for (const match of stretch.matchAll(piece)) {
    for (const next of readPiece(match)) {
      const last = found.at(-1);
      const between = stretch.slice(last?.to ?? 0, next.from);
      if (last && goesOn(last, next, between)) continue;
      if (last && /^,?\s+and\s+$/.test(between)) shareYear(last.end ?? last.start, next.start);
      found.push(next);
    }
  }
  for (const { start, end } of found) shareYear(start, end);
  return found.filter(({ from, to }) => to - from > 3 || /may|^\d/i.test(stretch.slice(from, to)));
}

/** `Friday, Sept. 14` is one date, and so is what `to` joins: `next` is then taken into `last`. */
function goesOn(last: ReadDate, next: ReadDate, between: string): boolean {
  const open = last.end ?? last.start;
  const weekdayAlone = open.weekday !== undefined && open.month === undefined;
  const alike = weekdayAlone === (next.start.month === undefined && next.start.year === undefined);
  if (weekdayAlone && next.start.day !== undefined && /^\.?,?\s+\(?$/.test(between)) Object.assign(open, next.start);
  else if (!last.end && alike && joined.test(between)) last.end = next.start;
  else return false;
  if (next.end) last.end = next.end;
  last.to = next.to;
  return true;
}

function readPiece(match: RegExpExecArray): ReadDate[] {
  const { weekday, digits, yearBefore, monthThen, dayLast, dayFirst, monthWithin, yearLast } = match.groups ?? {};
  const range = { from: match.index, to: match.index + match[0].length };
  const one = (start: StatedParts | undefined): ReadDate[] => (start ? [{ ...range, start }] : []);
  if (weekday) return one({ weekday: orderOf(weekdays, weekday) });
  if (digits) return one(readNumeric(digits));
  const [monthName, dayWords, year] = [monthThen ?? monthWithin, dayLast ?? dayFirst, yearBefore ?? yearLast];
  if (monthName === undefined || dayWords === undefined || year === undefined) return readNamed(match);
  const [number = 0] = numbersIn(dayWords);
  return one(existing({ year: fullYear(year), month: orderOf(months, monthName) + 1, day: number }));
}

/** A month with what stands beside it; `March 5 and 7` are two days, `March 5 and 6` and `5 to 7` one stretch. */
function readNamed(match: RegExpExecArray): ReadDate[] {
  const { before, monthAfter, monthName = monthAfter ?? '', after, year } = match.groups ?? {};
  const dayWords = before ?? after ?? '';
  const range = { from: match.index, to: match.index + match[0].length };
  const [day, ...others] = numbersIn(dayWords);
  const stated = { ...(year !== undefined && { year: fullYear(year) }), month: orderOf(months, monthName) + 1 };
  const start = existing(day === undefined ? stated : { ...stated, day });
  if (!start || day === undefined) return start ? [{ ...range, start }] : [];
  const [until = 0] = others;
  const isStretch = others.length === 1 && (!dayWords.includes('and') || until === day + 1);
  const end = until > day ? existing({ ...stated, day: until }) : undefined;
  if (others.length === 0 || !end || isStretch) return [{ ...range, start, ...(end && isStretch && { end }) }];
  const at = match.index + match[0].indexOf(dayWords);
  const numbers = [...dayWords.matchAll(/\d+/g)];
  return numbers.flatMap(({ index, 0: words }, k) => {
    const one = existing({ ...stated, day: Number(words) });
    const from = k === 0 ? range.from : at + index;
    const to = k === numbers.length - 1 ? range.to : at + index + words.length;
    return one ? [{ from, to, start: one }] : [];
  });
}

const numbersIn = (words: string) => (words.match(/\d+/g) ?? []).map(Number);

function readNumeric(digits: string): StatedParts | undefined {
  const [first = 0, second = 0, third = 0] = numbersIn(digits);
  if (/^\d{4}/.test(digits)) return existing({ year: first, month: second, day: third });
  if (digits.includes('.')) return existing({ year: third, month: second, day: first });
  const year = third < 100 ? fullYear(String(third).padStart(2, '0')) : third;
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
