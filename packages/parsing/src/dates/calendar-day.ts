/** Days as whole numbers since 1970-01-01 and back to ISO 8601: no clock, no time zone. */
const msPerDay = 86_400_000;

/** The day as a number; 0 is 1970-01-01, months count from 1. */
export const dayNumber = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / msPerDay;

/** Such a number as ISO 8601. */
export const isoDay = (number: number): string => new Date(number * msPerDay).toISOString().slice(0, 10);

/** Whether a calendar has that day: no 31 February, no month 13. */
export const isDay = (year: number, month = 1, day = 1): boolean =>
  month > 0 && month < 13 && Number(isoDay(dayNumber(year, month, day)).slice(-2)) === day;

/** 0 is Sunday. */
export const weekdayOf = (number: number): number => (((number + 4) % 7) + 7) % 7;

/** The year that two or four digits mean: `’13` is 2013 and `99` is 1999; from 70 on it is the last century. */
export function fullYear(written: string): number {
  const number = Number(/\d+/.exec(written)?.[0]);
  return written.length > 3 ? number : number + (number < 70 ? 2000 : 1900);
}

const pad = (value: number, width = 2) => String(value).padStart(width, '0');

/** ISO 8601 with only the parts that are known; `--08-21` without a year. */
export function partialDate(year?: number, month?: number, day?: number): string | undefined {
  if (year === undefined && month === undefined) return undefined;
  const head = year === undefined ? '-' : pad(year, 4);
  if (month === undefined) return head;
  return day === undefined ? `${head}-${pad(month)}` : `${head}-${pad(month)}-${pad(day)}`;
}

/** The day an ISO 8601 date or time begins with, or nothing if it names no whole day. */
export function dayOf(iso: string | undefined): number | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? '');
  if (!parts) return undefined;
  const number = dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return Number.isNaN(number) ? undefined : number;
}

/** The last day of the month that `2013-09` names, or nothing if it names none. */
export function lastDayOf(iso: string | undefined): number | undefined {
  const parts = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(iso ?? '');
  return parts ? dayNumber(Number(parts[1]), Number(parts[2]) + 1, 0) : undefined;
}
