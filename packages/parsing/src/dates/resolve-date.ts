import type { DateValue } from '../article.ts';
import { dayNumber, isDay, isoDay, partialDate, weekdayOf } from './calendar-day.ts';
import type { Tense } from './around/clause-tense.ts';
import type { Publication, StatedParts } from './date-parts.ts';

/** How a date is bound to its sentence: the tense of its clause, and `last`, `next` or `this` right before it. */
export type Bearing = { tense: Tense; which?: 'last' | 'next' | 'this' };

/** Days within which the nearest day is meant, whatever the verb says; and beyond which only the verb can tell. Chosen by hand. */
const near = 60;
const far = 120;
/** The same for months. */
const farMonths = 4;

/**
 * The date that stated parts mean, `inferred` where publication told a part of it. Without a day of publication what is missing stays
 * missing. A day of a month is the nearest such day, unless the verb of its clause speaks against that and it is weeks away; where
 * nothing tells which of two is meant, it stays without a year.
 */
export function resolveDate(parts: StatedParts, publication: Publication, bearing: Bearing): DateValue {
  const { year, month, day, weekday } = parts;
  const { today, vague } = publication;
  if (year !== undefined || today === undefined) return withBasis(partialDate(year, month, day), 'stated');
  if (month === undefined) return weekday === undefined || vague ? {} : resolveWeekday(weekday, today, bearing);
  const found =
    day === undefined ? yearOfMonth(month, today, bearing) : yearOfDay({ ...parts, month, day }, publication, bearing);
  return withBasis(partialDate(found, month, day), found === undefined ? 'stated' : 'inferred');
}

/** A date with its ground; without a date there is none. */
export const withBasis = (value: string | undefined, basis: 'stated' | 'inferred'): DateValue =>
  value === undefined ? {} : { value, basis };

/** The last such day, today included, unless the clause looks ahead; nothing where it may do either. */
function resolveWeekday(weekday: number, today: number, { tense, which }: Bearing): DateValue {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (which === 'last') return withBasis(isoDay(today - (back || 7)), 'inferred');
  if (tense === 'open' && !which) return {};
  const ahead = which === 'next' || tense === 'ahead' || (which === 'this' && tense !== 'past');
  const until = (7 - back) % 7 || (which === 'next' ? 7 : 0);
  return withBasis(isoDay(ahead ? today + until : today - back), 'inferred');
}

type MonthDay = StatedParts & { month: number; day: number };

function yearOfDay(parts: MonthDay, { today = 0, vague }: Publication, bearing: Bearing): number | undefined {
  const { month, day, weekday } = parts;
  const [thisYear = 0, current] = isoDay(today).split('-').map(Number);
  if (vague && current === month) return thisYear;
  const years = [thisYear - 1, thisYear, thisYear + 1].filter((year) => isDay(year, month, day));
  const distance = (year: number) => dayNumber(year, month, day) - today;
  if (weekday !== undefined) {
    const fitting = years.filter((year) => weekdayOf(dayNumber(year, month, day)) === weekday);
    return fitting.sort((x, y) => Math.abs(distance(x)) - Math.abs(distance(y)))[0];
  }
  const before = years.filter((year) => distance(year) <= 0).at(-1);
  const after = years.find((year) => distance(year) >= 0);
  const back = before === undefined ? Infinity : -distance(before);
  const ahead = after === undefined ? Infinity : distance(after);
  return choose({ before, after, back, ahead, near: vague ? 0 : near, far }, bearing);
}

function yearOfMonth(month: number, today: number, bearing: Bearing): number | undefined {
  const [year = 0, current = 1] = isoDay(today).split('-').map(Number);
  const back = (current - month + 12) % 12;
  if (bearing.which === 'this' || (back === 0 && !bearing.which)) return year;
  const before = back === 0 || month > current ? year - 1 : year;
  const after = back === 0 || month < current ? year + 1 : year;
  // In March, “last February” is as often a year further back; so is “next April” ahead.
  if ((bearing.which === 'last' && back === 1) || (bearing.which === 'next' && back === 11)) return undefined;
  // “In September” beside a verb of the past, in August: the verb may be another's.
  if (back === 11 && bearing.tense === 'past') return undefined;
  return choose({ before, after, back: back || 12, ahead: 12 - back, near: 0, far: farMonths }, bearing);
}

type Choice = {
  before: number | undefined;
  after: number | undefined;
  back: number;
  ahead: number;
  near: number;
  far: number;
};

/** The year of the nearer of two days, or of the one that the verb allows; nothing where neither tells. */
function choose({ before, after, back, ahead, near, far }: Choice, { tense, which }: Bearing): number | undefined {
  if (which === 'last') return before;
  if (which === 'next') return after;
  const isBack = back <= ahead;
  const nearest = Math.min(back, ahead);
  if (nearest <= near) return isBack ? before : after;
  if (tense === 'past') return before;
  if (tense === 'ahead') return after;
  return nearest <= far ? (isBack ? before : after) : undefined;
}
