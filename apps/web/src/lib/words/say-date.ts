import { formatDay } from '@vis-a-vis/parsing';

/** A date as far as it is known; one that did not resolve stays as it was written. */
export function sayDate(value: string): string {
  if (/^\d{4}$/.test(value)) return value;
  if (/^\d{4}-/.test(value)) return formatDay(value);
  return /^--/.test(value) ? formatDay(value.replace(/^--/, '-')).trim() : value;
}
