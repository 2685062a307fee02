import type { DateValue } from '../article.ts';
import { dayNumber, isoDay, partialDate, weekdayOf } from './calendar-day.ts';
import type { Publication, StatedParts } from './date-parts.ts';

/**
 * The date that stated parts mean, `inferred` where publication told a part of it. A missing year and a bare weekday stay missing
 * without a publication day; with one they are the latest on or before it, or the earliest on or after it where the sentence looks
 * ahead.
 */
export function resolveDate(parts: StatedParts, { today: published, vague }: Publication, ahead: boolean): DateValue {
  const { year, month, day, weekday } = parts;
  if (year !== undefined || published === undefined) return withBasis(partialDate(year, month, day), 'stated');
  if (month !== undefined)
    return withBasis(partialDate(nearestYear(month, day, { published, vague }, ahead), month, day), 'inferred');
  if (weekday === undefined || vague) return {};
  const back = (weekdayOf(published) - weekday + 7) % 7;
  return withBasis(isoDay(ahead ? published + ((7 - back) % 7) : published - back), 'inferred');
}

/** A date with its ground; without a date there is none. */
export const withBasis = (value: string | undefined, basis: 'stated' | 'inferred'): DateValue =>
  value === undefined ? {} : { value, basis };

type Known = { published: number; vague: boolean };

/** The year in which a month, or a day of it, was last; where the sentence looks ahead, is next. */
function nearestYear(month: number, day: number | undefined, { published, vague }: Known, ahead: boolean): number {
  const [year = 0, monthOfPublication = 1] = isoDay(published).split('-').map(Number);
  const thisYear = dayNumber(year, month, day ?? 1);
  if (!ahead) return thisYear > published ? year - 1 : year;
  const from = day === undefined || vague ? dayNumber(year, monthOfPublication, 1) : published;
  return thisYear < from ? year + 1 : year;
}
