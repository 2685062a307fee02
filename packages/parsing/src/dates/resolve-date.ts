import type { DateValue } from '../article.ts';
import { isoDay, partialDate, dayNumber, weekdayOf } from './calendar-day.ts';

/** The parts a text states. `weekday` 0 is Sunday. */
export type StatedParts = { year?: number; month?: number; day?: number; weekday?: number };

/** The day of publication, or the last of its month and `vague` where only the month is known. */
export type Publication = { today: number | undefined; vague: boolean };

/**
 * The date that stated parts mean, `inferred` where publication told a part of it. A missing year and a bare weekday stay missing
 * without a publication day; with one they are the latest on or before it, or the earliest on or after it where the sentence looks
 * ahead.
 */
export function resolveDate(parts: StatedParts, { today: published, vague }: Publication, ahead: boolean): DateValue {
  const { year, month, day, weekday } = parts;
  if (year !== undefined || published === undefined) return withBasis(partialDate(year, month, day), 'stated');
  if (month !== undefined) return withBasis(nearestYear(month, day, published, ahead, vague), 'inferred');
  if (weekday === undefined || vague) return {};
  const back = (weekdayOf(published) - weekday + 7) % 7;
  return withBasis(isoDay(ahead ? published + ((7 - back) % 7) : published - back), 'inferred');
}

/** A date with its ground; without a date there is none. */
export const withBasis = (value: string | undefined, basis: 'stated' | 'inferred'): DateValue =>
  value === undefined ? {} : { value, basis };

function nearestYear(
  month: number,
  day: number | undefined,
  published: number,
  ahead: boolean,
  vague: boolean,
): string | undefined {
  const year = Number(isoDay(published).slice(0, 4));
  const thisYear = dayNumber(year, month, day ?? 1);
  const monthStart = dayNumber(year, Number(isoDay(published).slice(5, 7)), 1);
  if (ahead)
    return partialDate(thisYear < (day === undefined || vague ? monthStart : published) ? year + 1 : year, month, day);
  return partialDate(thisYear > published ? year - 1 : year, month, day);
}
