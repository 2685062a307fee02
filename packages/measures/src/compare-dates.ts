/**
 * Dates of two articles side by side. A day or month whose year a text leaves unsaid is that of the other article; a year that was only
 * filled in from the day of publication gives way to another one where both articles came out at about the same time. What one
 * article may name in words that nothing resolves does not stand only in the other.
 */
import type { Article, DateMention } from '@vis-a-vis/parsing';

/** A date's value and whether its year was filled in. */
export type ComparedDate = Pick<DateMention, 'value' | 'basis'>;

/** One day, month or year with the places where each article names it; `value` is ISO 8601 as far as it is known. */
export type GatheredDate = { value: string; a: DateMention[]; b: DateMention[] };

/** Articles published no further apart than this, in days, speak of one year where neither says which. Chosen by hand. */
const sameSeason = 60;

/** The dates of both articles that resolve to something, each once, with where they stand. Linear. */
export function gatherDates(a: Article, b: Article): GatheredDate[] {
  const closeBy = publishedCloseBy(a, b);
  const byDay = new Map<string, (GatheredDate & { basis: DateMention['basis'] })[]>();
  for (const [side, { dates }] of [['a', a] as const, ['b', b] as const]) {
    for (const date of dates) {
      if (date.value === undefined) continue;
      const key = withoutYear(date.value) ?? date.value;
      const rows = byDay.get(key) ?? [];
      byDay.set(key, rows);
      const row = rows.find((one) => one.value === date.value) ?? rows.find((one) => isSameDate(one, date, closeBy));
      if (!row) rows.push({ value: date.value, basis: date.basis, a: [], b: [], [side]: [date] });
      else {
        row[side].push(date);
        // What states more of the date names the row.
        if (isYearless(row.value) || (row.basis === 'inferred' && date.basis === 'stated' && !isYearless(date.value))) {
          [row.value, row.basis] = [date.value, date.basis];
        }
      }
    }
  }
  return [...byDay.values()].flat().map(({ value, a: inA, b: inB }) => ({ value, a: inA, b: inB }));
}

/**
 * Whether `other` may name the date of a row that it has no part in: by a day of the week, a `today` or a `last month` that nothing
 * resolves, or by a day or month within it. Then it cannot be said to stand in one article only. Linear in the dates of `other`.
 */
export function mayName(other: Article, row: GatheredDate): boolean {
  const { value, a, b } = row;
  const isCounted = [...a, ...b].every(({ basis }) => basis === 'inferred');
  return other.dates.some((date) => {
    if (date.value !== undefined) return isWithin(date.value, value);
    return mayMean(other.text.slice(date.from, date.to).toLowerCase(), value, isCounted);
  });
}

/** Whether a date is a day or month of a longer time: `--08-21` of `2013-08`, `2013-08` of `2013`. */
function isWithin(date: string, whole: string): boolean {
  if (!isYearless(date) && !isYearless(whole)) return date.startsWith(`${whole}-`);
  const [day, longer] = [date, whole].map((value) => value.slice(isYearless(value) ? 2 : 5));
  return longer !== '' && day !== undefined && day.startsWith(`${longer ?? ''}-`);
}

/** Whether words that nothing resolves may mean the date; where its year is not known, any weekday may. */
function mayMean(words: string, value: string, isCounted: boolean): boolean {
  const [, year = '', day] = /^(\d{4}|-)-\d\d-(\d\d)$/.exec(value) ?? [];
  if (day === undefined) {
    if (/^\d{4}$/.test(value)) return /year/.test(words);
    return (
      /month/.test(words) || (isCounted && (relativeDay.test(words) || weekdays.some((one) => words.includes(one))))
    );
  }
  const nth = /\b(\d{1,2})(?:st|nd|rd|th)\b/.exec(words)?.[1];
  if (nth !== undefined) return Number(nth) === Number(day);
  const named = weekdays.find((weekday) => words.includes(weekday));
  // Words of other languages may mean any day.
  if (!englishTime.test(words)) return true;
  if (named === undefined) return (isCounted || year === '-') && relativeDay.test(words);
  return year === '-' || named === weekdays[new Date(`${value}T00:00Z`).getUTCDay()];
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
/** What English words of time hold. */
const englishTime = /day|night|morning|noon|evening|week|month|year|decade|tomorrow|later|earlier|ago|\d/;
const relativeDay =
  /\b(?:today|yesterday|tomorrow|tonight|(?:this|last) (?:morning|afternoon|evening|night)|(?:next|previous|following) day|days? ago)\b/;

/** Whether two dates are one; `closeBy` where their articles came out at about the same time. */
export function isSameDate(one: ComparedDate, other: ComparedDate, closeBy: boolean): boolean {
  const [x, y] = [one.value ?? '', other.value ?? ''];
  if (x === '' || y === '') return false;
  if (x === y) return true;
  const day = withoutYear(x);
  if (day === undefined || day !== withoutYear(y)) return false;
  return isYearless(x) || isYearless(y) || (closeBy && (one.basis === 'inferred' || other.basis === 'inferred'));
}

/** Whether two articles are known to have come out at about the same time. */
export function publishedCloseBy(a: Article, b: Article): boolean {
  const [x = NaN, y = NaN] = [a, b].map(({ published }) => Date.parse(published?.value.slice(0, 10) ?? ''));
  return Math.abs(x - y) <= sameSeason * 86_400_000;
}

const isYearless = (value: string): boolean => value.startsWith('--');

/** `08-21` of `2013-08-21` and of `--08-21`, `08` of `2013-08`; nothing where there is no month. */
function withoutYear(value: string): string | undefined {
  return /^(?:\d{4}|-)-(\d\d(?:-\d\d)?)$/.exec(value)?.[1];
}
