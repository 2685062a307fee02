import { statedDate } from '../../dates/stated-date.ts';

/** Words of the longest line that is a date: a weekday, a month, a time and its zone. */
const mostWords = 7;

/** Whether a line holds a date and little else: no label before it, no sentence around it. */
export function isDayLine(line: string): boolean {
  if (line.length > 80 || /^\p{L}[\p{L} -]{1,30}:\s/u.test(line) || !/\d/.test(line)) return false;
  const words = line.match(/\p{L}+/gu) ?? [];
  return words.length <= mostWords && statedDate(line) !== undefined;
}
