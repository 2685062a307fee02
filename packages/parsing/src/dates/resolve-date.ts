import { isoDay, partialDate, dayNumber, weekdayOf } from './calendar-day.ts';

/** The parts a text states. `weekday` 0 is Sunday. */
export type StatedParts = { year?: number; month?: number; day?: number; weekday?: number };

/** The day of publication, or the last of its month and `vague` where only the month is known. */
export type Publication = { today: number | undefined; vague: boolean };

/**
 * A date in ISO 8601 with the parts that are known, none where it does not resolve; `inferred` where publication told a part
 * of it.
 */
export type Resolved = { value?: string; basis: 'stated' | 'inferred' };

/**
 * The date that stated parts mean. A missing year and a bare weekday stay missing without a publication day; with one
 * they are the latest on or before it, or the earliest on or after it where the sentence looks ahead.
 */
export function resolveDate(parts: StatedParts, { today: published, vague }: Publication, ahead: boolean): Resolved {
  const { year, month, day, weekday } = parts;
  if (year !== undefined) return withValue(partialDate(year, month, day), 'stated');
  if (published === undefined) return withValue(partialDate(year, month, day), 'stated');
  if (month !== undefined) return withValue(nearestYear(month, day, published, ahead, vague), 'inferred');
  if (weekday === undefined || vague) return { basis: 'stated' };
  const back = (weekdayOf(published) - weekday + 7) % 7;
  return withValue(isoDay(ahead ? published + ((7 - back) % 7) : published - back), 'inferred');
}

const withValue = (value: string | undefined, basis: Resolved['basis']): Resolved =>
  value === undefined ? { basis } : { value, basis };

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
